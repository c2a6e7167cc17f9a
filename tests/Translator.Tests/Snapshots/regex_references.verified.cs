/* regex_references - references to groups */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.PosixRegex;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class RegexReferences
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

        @try("\\(a*\\)b\\1"u8.ToPointer(), 0, "aabaa"u8.ToPointer(), 0);
        @try("\\(a*\\)b\\1"u8.ToPointer(), 0, "aaaba"u8.ToPointer(), 0);
        @try("(.)\\1"u8.ToPointer(), e, "abccd"u8.ToPointer(), 0);
        @try("(.)(.)\\2\\1"u8.ToPointer(), e, "xabbay"u8.ToPointer(), 0);
        @try("^(.*)\\1$"u8.ToPointer(), e, "abcabc"u8.ToPointer(), 0);
        @try("^(.*)\\1$"u8.ToPointer(), e, "abcab"u8.ToPointer(), 0);
        @try("([a-z]+) \\1"u8.ToPointer(), e, "the the cat"u8.ToPointer(), 0);
        @try("(a)(b)?\\1"u8.ToPointer(), e, "aa"u8.ToPointer(), 0);
        @try("(ab|cd)\\1"u8.ToPointer(), e, "abcdcd"u8.ToPointer(), 0);
        @try("<([a-z]+)>.*</\\1>"u8.ToPointer(), e, "x<b>bold</i></b>"u8.ToPointer(), 0);
        @try("\\(.\\)\\(.\\)\\(.\\)\\3\\2\\1"u8.ToPointer(), 0, "abccba"u8.ToPointer(), 0);
        @try("(a+)b\\1c"u8.ToPointer(), e, "aabac"u8.ToPointer(), 0);
        @try("(a*)*\\1b"u8.ToPointer(), e, "aab"u8.ToPointer(), 0);
        @try("(a|b)\\1{2}"u8.ToPointer(), e, "abbb"u8.ToPointer(), 0);
        @try("(..)\\1*"u8.ToPointer(), e, "ababab"u8.ToPointer(), 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
