/* pattern_matching.c: the small regular expression matcher of the textbooks, and shell patterns */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class PatternMatching
{
    /* c* at the beginning of text */
    static int match_star(int c, sbyte* re, sbyte* text)
    {
        do
        {
            if (match_here(re, text) != 0)
                return 1;
        }
        while (*text != '\0' && (*text++ == c || c == '.'));
        return 0;
    }

    static int match_here(sbyte* re, sbyte* text)
    {
        if (re[0] == '\0')
            return 1;
        if (re[1] == '*')
            return match_star(re[0], re + 2, text);
        if (re[0] == '$' && re[1] == '\0')
            return *text == '\0' ? 1 : 0;
        if (*text != '\0' && (re[0] == '.' || re[0] == *text))
            return match_here(re + 1, text + 1);
        return 0;
    }

    static int match(sbyte* re, sbyte* text)
    {
        if (re[0] == '^')
            return match_here(re + 1, text);
        do
            if (match_here(re, text) != 0)
                return 1;
        while (*text++ != '\0');
        return 0;
    }

    static int glob(sbyte* p, sbyte* s)
    {
        for (; *p != 0; p++, s++)
        {
            switch ((int)*p)
            {
                case '?':
                    if (*s == 0)
                        return 0;
                    continue;
                case '*':
                    while (*++p == '*')
                        ;
                    if (*p == 0)
                        return 1;
                    for (; *s != 0; s++)
                        if (glob(p, s) != 0)
                            return 1;
                    return 0;
                case '[':
                    {
                        int negated = p[1] == '!' ? 1 : 0, found = 0;

                        for (p += 1 + negated; *p != 0 && *p != ']'; p++)
                            if (p[1] == '-' && p[2] != ']')
                            {
                                found |= *s >= p[0] && *s <= p[2] ? 1 : 0;
                                p += 2;
                            }
                            else
                                found |= *p == *s ? 1 : 0;
                        if (*s == 0 || found == negated)
                            return 0;
                        continue;
                    }
                case '\\':
                    p++;
                    /* fall through */
                    goto default;
                default:
                    if (*p != *s)
                        return 0;
                    break;
            }
        }
        return *s == 0 ? 1 : 0;
    }

    static readonly sbyte** tests = (sbyte**)StaticStorage.PointersTo("^a.c$"u8, "abc"u8, "b*c"u8, "aac"u8, "^b"u8, "abc"u8, "x*$"u8, "abc"u8, "c.*t"u8, "a cat sat"u8, "z"u8, ""u8);

    static readonly sbyte** globs = (sbyte**)StaticStorage.PointersTo("*.c"u8, "main.c"u8, "?at"u8, "cat"u8, "?at"u8, "at"u8, "[a-c]*[0-9]"u8, "b42"u8, "[!x]*"u8, "xyz"u8, "a*b*c"u8, "aXXbYYc"u8, "\\*"u8, "*"u8, "**"u8, ""u8, "[ab"u8, "a"u8);

    static int main()
    {
        uint i;

        for (i = 0; i < (ulong)(6 * 2 * sizeof(sbyte*)) / (ulong)(2 * sizeof(sbyte*)); i++)
            printf("%s %s %d\n"u8, (tests + i * 2)[0], (tests + i * 2)[1], match((tests + i * 2)[0], (tests + i * 2)[1]));
        for (i = 0; i < (ulong)(9 * 2 * sizeof(sbyte*)) / (ulong)(2 * sizeof(sbyte*)) - 1; i++)
            printf("%s %s %d\n"u8, (globs + i * 2)[0], (globs + i * 2)[1], glob((globs + i * 2)[0], (globs + i * 2)[1]));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
