/* regex_groups - which match is taken, and where its groups are */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.PosixRegex;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class RegexGroups
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

        @try("(a|ab)(c|bcd)(d*)"u8.ToPointer(), e, "abcd"u8.ToPointer(), 0);
        @try("(a|ab)(bcd|c)(d*)"u8.ToPointer(), e, "abcd"u8.ToPointer(), 0);
        @try("(ab|a)(bcd|c)(d*)"u8.ToPointer(), e, "abcd"u8.ToPointer(), 0);
        @try("x*"u8.ToPointer(), e, "aaxx"u8.ToPointer(), 0);
        @try("(a*)(a|aa)"u8.ToPointer(), e, "aaaa"u8.ToPointer(), 0);
        @try("(a*)(ab)*(b*)"u8.ToPointer(), e, "abb"u8.ToPointer(), 0);
        @try("((a*)(b|abc))(c*)"u8.ToPointer(), e, "abc"u8.ToPointer(), 0);
        @try("(a+|b+)*c"u8.ToPointer(), e, "aabbaac"u8.ToPointer(), 0);
        @try("(a|b)*"u8.ToPointer(), e, "abab"u8.ToPointer(), 0);
        @try("(a)|(b)"u8.ToPointer(), e, "b"u8.ToPointer(), 0);
        @try("((a)|b)*"u8.ToPointer(), e, "ab"u8.ToPointer(), 0);
        @try("(((a)(b)?)c)+"u8.ToPointer(), e, "acabcac"u8.ToPointer(), 0);
        @try("(foo|foobar)(bar)?"u8.ToPointer(), e, "foobar"u8.ToPointer(), 0);
        @try("([a-z]+)://([^/:]+)(:([0-9]+))?(/.*)?"u8.ToPointer(), e, "see http://example.org:8080/index.html"u8.ToPointer(), 0);
        @try("([a-z]+)://([^/:]+)(:([0-9]+))?(/.*)?"u8.ToPointer(), e, "ftp://host"u8.ToPointer(), 0);
        @try("^([^:]*):[ \t]*(.*)$"u8.ToPointer(), e, "Content-Type:  text/html"u8.ToPointer(), 0);
        @try("(([0-9]{1,3})\\.){3}([0-9]{1,3})"u8.ToPointer(), e, "at 192.168.17.4!"u8.ToPointer(), 0);
        @try("\\(a\\)\\(b\\)*\\(c\\)\\{0,1\\}"u8.ToPointer(), 0, "abbb"u8.ToPointer(), 0);
        @try("a\\|b\\|cd"u8.ToPointer(), 0, "xcd"u8.ToPointer(), 0);
        @try("(a{2}){2}"u8.ToPointer(), e, "aaaaa"u8.ToPointer(), 0);
        @try("a{2,3}"u8.ToPointer(), e, "aaaa"u8.ToPointer(), 0);
        @try("a{,2}b"u8.ToPointer(), e, "aaab"u8.ToPointer(), 0);
        @try("()a()"u8.ToPointer(), e, "a"u8.ToPointer(), 0);
        @try("(a|)b"u8.ToPointer(), e, "b"u8.ToPointer(), 0);
        @try("(((((((((a)))))))))"u8.ToPointer(), e, "a"u8.ToPointer(), 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
