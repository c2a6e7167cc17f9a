/* regex_characters - characters of several bytes */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Locale;
using static CSockTranslate.Runtime.PosixRegex;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class RegexCharacters
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

        printf("%d\n"u8, setlocale(LC_ALL, "C.UTF-8"u8) != null);
        @try("^.$"u8.ToPointer(), e, "ä"u8.ToPointer(), 0);
        @try("(.)(.)"u8.ToPointer(), e, "€x"u8.ToPointer(), 0);
        @try("[äö]+"u8.ToPointer(), e, "aöäb"u8.ToPointer(), 0);
        @try("[^a]+"u8.ToPointer(), e, "aöb"u8.ToPointer(), 0);
        @try("[[:alpha:]]+"u8.ToPointer(), e, "1äb2"u8.ToPointer(), 0);
        @try("\\w+"u8.ToPointer(), e, " äb "u8.ToPointer(), 0);
        @try("ä*"u8.ToPointer(), e, "ääx"u8.ToPointer(), 0);
        @try("(ä)\\1"u8.ToPointer(), e, "xää"u8.ToPointer(), 0);
        @try("."u8.ToPointer(), e, ((ReadOnlySpan<byte>)[0xFF, 0x00]).ToPointer(), 0);
        @try("[^a]"u8.ToPointer(), e, ((ReadOnlySpan<byte>)[0xFF, 0x62, 0x00]).ToPointer(), 0);
        @try("Ä"u8.ToPointer(), e | REG_ICASE, "xä"u8.ToPointer(), 0);
        @try("x{2}"u8.ToPointer(), e, "äxx"u8.ToPointer(), 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
