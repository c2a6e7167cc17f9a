/* regex_words - the operators of GNU: words, spaces, ends of the text */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.PosixRegex;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class RegexWords
{
    static void @try(sbyte* pattern, int flags, sbyte* text, int exec_flags)
    {
        regex_t regex;
        regmatch_t* places = stackalloc regmatch_t[10];
        int result = regcomp(&regex, pattern, flags);
        size_t i;

        printf("%s over %s: "u8, pattern, text);
        if (result != 0)
        {
            sbyte* message = stackalloc sbyte[80];

            regerror(result, &regex, message, 80);
            printf("%s\n"u8, message);
            return;
        }
        result = regexec(&regex, text, 10, places, exec_flags);
        printf("%d"u8, result);
        for (i = 0; result == 0 && i <= regex.re_nsub; i++)
            printf(" (%d,%d)"u8, places[i].rm_so, places[i].rm_eo);
        printf("\n"u8);
        regfree(&regex);
    }

    static int main()
    {
        int e = REG_EXTENDED;

        @try("\\bfoo\\b"u8.ToPointer(), e, "a foo b"u8.ToPointer(), 0);
        @try("\\bfoo\\b"u8.ToPointer(), e, "afoo b"u8.ToPointer(), 0);
        @try("\\Bfoo"u8.ToPointer(), e, "afoo foo"u8.ToPointer(), 0);
        @try("foo\\B"u8.ToPointer(), e, "foo food"u8.ToPointer(), 0);
        @try("\\<[a-z]+\\>"u8.ToPointer(), e, "  one two"u8.ToPointer(), 0);
        @try("\\<"u8.ToPointer(), e, "  one"u8.ToPointer(), 0);
        @try("\\>"u8.ToPointer(), e, "  one "u8.ToPointer(), 0);
        @try("\\w+"u8.ToPointer(), e, "-a_1-"u8.ToPointer(), 0);
        @try("\\W+"u8.ToPointer(), e, "ab -+c"u8.ToPointer(), 0);
        @try("\\s+\\S+"u8.ToPointer(), e, "ab \t cd ef"u8.ToPointer(), 0);
        @try("\\`a"u8.ToPointer(), e | REG_NEWLINE, "b\na"u8.ToPointer(), 0);
        @try("\\`b"u8.ToPointer(), e | REG_NEWLINE, "b\na"u8.ToPointer(), 0);
        @try("a\\'"u8.ToPointer(), e | REG_NEWLINE, "a\na"u8.ToPointer(), 0);
        @try("a\\+b\\?c"u8.ToPointer(), 0, "xaac"u8.ToPointer(), 0);
        @try("a+b?c"u8.ToPointer(), 0, "a+b?c"u8.ToPointer(), 0);
        @try("a{2}"u8.ToPointer(), 0, "a{2}"u8.ToPointer(), 0);
        @try("*a"u8.ToPointer(), 0, "*a"u8.ToPointer(), 0);
        @try("\\(^a\\)"u8.ToPointer(), 0, "a"u8.ToPointer(), 0);
        @try("a^b"u8.ToPointer(), 0, "a^b"u8.ToPointer(), 0);
        @try("a$b"u8.ToPointer(), 0, "a$b"u8.ToPointer(), 0);
        @try("\\(a$\\)"u8.ToPointer(), 0, "ba"u8.ToPointer(), 0);
        @try("a\\.b\\*"u8.ToPointer(), 0, "axb a.b*"u8.ToPointer(), 0);
        @try("a)"u8.ToPointer(), e, "a)"u8.ToPointer(), 0);
        @try("a}"u8.ToPointer(), e, "a}"u8.ToPointer(), 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
