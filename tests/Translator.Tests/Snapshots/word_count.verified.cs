/* wc, as in the book */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Ctype;

internal static unsafe class WordCount
{
    const int IN = 1;  /* inside a word */
    const int OUT = 0;  /* outside a word */

    static int main()
    {
        int c, nl, nw, nc, state;
        int longest, length;
        int* digits = stackalloc int[10];
        int i;

        state = OUT;
        nl = nw = nc = 0;
        longest = length = 0;
        for (i = 0; i < 10; ++i)
            digits[i] = 0;
        while ((c = getchar()) != EOF)
        {
            ++nc;
            if (c == '\n')
                ++nl;
            if (c >= '0' && c <= '9')
                ++digits[c - '0'];
            if (isspace(c) != 0)
            {
                state = OUT;
                if (length > longest)
                    longest = length;
                length = 0;
            }
            else
            {
                length++;
                if (state == OUT)
                {
                    state = IN;
                    ++nw;
                }
            }
        }
        printf("%d %d %d\n"u8, nl, nw, nc);
        printf("longest %d\n"u8, longest);
        for (i = 0; i < 10; i++)
            printf("%d%c"u8, digits[i], i < 9 ? ' ' : '\n');
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
