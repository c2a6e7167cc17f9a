/* regex_lists - bracket expressions */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.PosixRegex;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class RegexLists
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

        @try("[]]"u8.ToPointer(), e, "a]"u8.ToPointer(), 0);
        @try("[^]]"u8.ToPointer(), e, "]a"u8.ToPointer(), 0);
        @try("[]-a]+"u8.ToPointer(), e, "Z]^_`ab"u8.ToPointer(), 0);
        @try("[a-]+"u8.ToPointer(), e, "b-a"u8.ToPointer(), 0);
        @try("[-a]+"u8.ToPointer(), e, "b-a"u8.ToPointer(), 0);
        @try("[+--]+"u8.ToPointer(), e, "*+,-."u8.ToPointer(), 0);
        @try("[a^]+"u8.ToPointer(), e, "b^a"u8.ToPointer(), 0);
        @try("[\\n]+"u8.ToPointer(), e, "an\\"u8.ToPointer(), 0);
        @try("[.*+]+"u8.ToPointer(), e, "a.*+b"u8.ToPointer(), 0);
        @try("[[:alpha:]_][[:alnum:]_]*"u8.ToPointer(), e, "9 name_1 "u8.ToPointer(), 0);
        @try("[[:space:]]+"u8.ToPointer(), e, "ab \t\nc"u8.ToPointer(), 0);
        @try("[[:blank:]]+"u8.ToPointer(), e, "ab \t\nc"u8.ToPointer(), 0);
        @try("[[:punct:]]+"u8.ToPointer(), e, "ab!?c"u8.ToPointer(), 0);
        @try("[[:xdigit:]]+"u8.ToPointer(), e, "xyz12aFg"u8.ToPointer(), 0);
        @try("[[:cntrl:]]"u8.ToPointer(), e, "ab\u0001"u8.ToPointer(), 0);
        @try("[[:print:]]+"u8.ToPointer(), e, "\u0001 ab\u0002"u8.ToPointer(), 0);
        @try("[[:graph:]]+"u8.ToPointer(), e, "\u0001 ab\u0002"u8.ToPointer(), 0);
        @try("[^[:digit:]]+"u8.ToPointer(), e, "12ab3"u8.ToPointer(), 0);
        @try("[[:lower:][:digit:]]+"u8.ToPointer(), e, "AB1c2D"u8.ToPointer(), 0);
        @try("[[.-.]a]+"u8.ToPointer(), e, "b-a"u8.ToPointer(), 0);
        @try("[[.a.]-[.c.]]+"u8.ToPointer(), e, "xabcd"u8.ToPointer(), 0);
        @try("[[=a=]b]+"u8.ToPointer(), e, "xabc"u8.ToPointer(), 0);
        @try(((ReadOnlySpan<byte>)[0x5B, 0x80, 0x2D, 0xFF, 0x5D, 0x2B, 0x00]).ToPointer(), e, ((ReadOnlySpan<byte>)[0x61, 0xC0, 0xC1, 0x62, 0x00]).ToPointer(), 0);
        @try("[^a]+"u8.ToPointer(), e, ((ReadOnlySpan<byte>)[0x61, 0xC0, 0xC1, 0x61, 0x00]).ToPointer(), 0);
        @try("[[.space.]]"u8.ToPointer(), e, "a b"u8.ToPointer(), 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
