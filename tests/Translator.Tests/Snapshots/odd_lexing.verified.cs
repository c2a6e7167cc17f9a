/* odd_lexing.c: what the lexer has to get right: digraphs, maximal munch, comments that are none */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class OddLexing
{
    static int LONG_MACRO(int a, int b) => a
        + b;

    const int HASH = 5;

    static sbyte* url = "http://example.com/*not a comment*/"u8.ToPointer();   // a line comment

    static int main()
    {
        int a = 5, b = 2, c;
        int* p = &b;
        int* list = stackalloc int[] { 1, 2, 3 };

        c = a++ + b;
        printf("%d %d\n"u8, c, a);
        c = a-- - b;
        printf("%d %d\n"u8, c, a);
        c = a - -b;
        printf("%d\n"u8, c);
        c = a / *p;
        printf("%d\n"u8, c);
        c = a + /*p*/ 1;
        printf("%d\n"u8, c);
        c = a
            + //* divided? */ 2
            1;
        printf("%d\n"u8, c);
        printf("%s\n"u8, url);
        printf("%d %d\n"u8, LONG_MACRO(1, 2), HASH);
        printf("%d\n"u8, list[2]);
        printf("%d\n"u8, "//"u8.ToPointer()[1]);
        printf("??! %c\n"u8, '"');
        printf("%g %g %g %g\n"u8, 0.5, 5.0, 1e+2, 0.5);
        printf("%d\n"u8, 0xe + 1);
        printf("tab\there \"quoted\" \\ AB0 \n"u8);
        /* /* not nested */
        return 0; /**/
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
