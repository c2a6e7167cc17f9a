/* regex_errors - what is wrong with expressions, basic and extended, and the texts of the errors in buffers of all sizes */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.PosixRegex;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class RegexErrors
{
    static readonly sbyte** patterns = (sbyte**)StaticStorage.PointersTo(
        ""u8, "a"u8, "("u8, ")"u8, "()"u8, "(a"u8, "a)"u8, "\\("u8, "\\)"u8, "\\(\\)"u8, "\\(a"u8, "a\\)"u8, "["u8, "[]"u8, "[a"u8, "[^"u8, "[^]"u8, "[a-"u8, "[a-]"u8, "[z-a]"u8, "[a-a]"u8, "[[:alpha:]"u8, "[[:alpha:]]"u8,
        "[[:nothing:]]"u8, "[[:alpha:"u8, "[[:alpha]]"u8, "[[.a.]]"u8, "[[.ab.]]"u8, "[[=a=]]"u8, "[[=ab=]]"u8, "[[.a.]-[.c.]]"u8, "[[:digit:]-z]"u8, "[a-[:digit:]]"u8, "[a-b-c]"u8, "[--a]"u8, "[a--]"u8,
        "*"u8, "+"u8, "?"u8, "{1}"u8, "a**"u8, "a*+"u8, "^*"u8, "(*a)"u8, "\\(*a\\)"u8, "a|*b"u8, "a||b"u8, "|"u8, "(|a)"u8, "a{"u8, "a{1"u8, "a{1,"u8, "a{1,2"u8, "a{1,2}"u8, "a{2,1}"u8, "a{a}"u8, "a{}"u8, "a{,}"u8, "a{,2}"u8,
        "a{1,2,3}"u8, "a{32767}"u8, "a{32768}"u8, "a{99999}"u8, "a\\{"u8, "a\\{1"u8, "a\\{1,2\\}"u8, "a\\{2,1\\}"u8, "a\\{x\\}"u8, "\\{1\\}"u8, "a\\{1\\}*"u8, "\\"u8, "a\\"u8, "\\1"u8, "(a)\\1"u8, "(a)\\2"u8, "(a\\1)"u8,
        "\\(a\\)\\1"u8, "\\(a\\)\\2"u8, "(a)|\\1"u8, "(a)|b\\1"u8, "$a"u8, "a^"u8, "^^"u8, "$$"u8, "x{0}"u8, "(x){0}"u8, "((((a))))"u8);

    static int main()
    {
        sbyte* text = stackalloc sbyte[64];
        regex_t regex;
        size_t i, size;
        int code;

        for (i = 0; i < (ulong)(87 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            int basic = regcomp(&regex, patterns[i], 0);

            printf("%-16s basic %d"u8, patterns[i], basic);
            if (basic == 0)
            {
                printf(" (%zu)"u8, regex.re_nsub);
                regfree(&regex);
            }
            code = regcomp(&regex, patterns[i], REG_EXTENDED);
            printf(" extended %d"u8, code);
            if (code == 0)
            {
                printf(" (%zu)"u8, regex.re_nsub);
                regfree(&regex);
            }
            printf("\n"u8);
        }
        for (code = 0; code <= 16; code++)
        {
            size = regerror(code, &regex, text, 64);
            printf("%d: %zu %s\n"u8, code, size, text);
        }
        for (i = 1; i < 12; i += 3)
        {
            size = regerror(REG_NOMATCH, &regex, text, i);
            printf("%zu of %zu: '%s'\n"u8, i, size, text);
        }
        printf("%zu\n"u8, regerror(REG_EBRACK, &regex, null, 0));
        printf("sizes %zu %zu\n"u8, sizeof(regex_t), sizeof(regmatch_t));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
