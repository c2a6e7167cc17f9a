/* regex_flags - case, lines, texts that are no lines */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.PosixRegex;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class RegexFlags
{
    static void @try(sbyte* pattern, int flags, sbyte* text, int exec_flags)
    {
        regex_t regex;
        regmatch_t* places = stackalloc regmatch_t[] { default, default, default, default, default, default, default, default, default, default };
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

        @try("abc"u8.ToPointer(), e | REG_ICASE, "xABc"u8.ToPointer(), 0);
        @try("[a-c]+"u8.ToPointer(), e | REG_ICASE, "xABCd"u8.ToPointer(), 0);
        @try("[^a]"u8.ToPointer(), e | REG_ICASE, "Aab"u8.ToPointer(), 0);
        @try("[[:upper:]]+"u8.ToPointer(), e | REG_ICASE, "abC1"u8.ToPointer(), 0);
        @try("\\a"u8.ToPointer(), e | REG_ICASE, "a"u8.ToPointer(), 0);
        @try("(a)b\\1"u8.ToPointer(), e | REG_ICASE, "AbaB"u8.ToPointer(), 0);
        @try("^b"u8.ToPointer(), e, "a\nb"u8.ToPointer(), 0);
        @try("^b"u8.ToPointer(), e | REG_NEWLINE, "a\nb"u8.ToPointer(), 0);
        @try("a$"u8.ToPointer(), e, "a\nb"u8.ToPointer(), 0);
        @try("a$"u8.ToPointer(), e | REG_NEWLINE, "a\nb"u8.ToPointer(), 0);
        @try("a.b"u8.ToPointer(), e, "a\nb"u8.ToPointer(), 0);
        @try("a.b"u8.ToPointer(), e | REG_NEWLINE, "a\nb"u8.ToPointer(), 0);
        @try("a[^x]b"u8.ToPointer(), e, "a\nb"u8.ToPointer(), 0);
        @try("a[^x]b"u8.ToPointer(), e | REG_NEWLINE, "a\nb"u8.ToPointer(), 0);
        @try("a\\Wb"u8.ToPointer(), e | REG_NEWLINE, "a\nb"u8.ToPointer(), 0);
        @try("^$"u8.ToPointer(), e | REG_NEWLINE, "a\n\nb"u8.ToPointer(), 0);
        @try("^a"u8.ToPointer(), e, "a"u8.ToPointer(), REG_NOTBOL);
        @try("a$"u8.ToPointer(), e, "a"u8.ToPointer(), REG_NOTEOL);
        @try("^a$"u8.ToPointer(), e | REG_NEWLINE, "b\na\nc"u8.ToPointer(), REG_NOTBOL | REG_NOTEOL);
        @try("^a$"u8.ToPointer(), e | REG_NEWLINE, "a"u8.ToPointer(), REG_NOTBOL);
        printf("without places\n"u8);
        @try("(a)(b)"u8.ToPointer(), e | REG_NOSUB, "ab"u8.ToPointer(), 0);
        @try("x"u8.ToPointer(), e | REG_NOSUB, "ab"u8.ToPointer(), 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
