using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Fnmatch;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class FnmatchTable
{
    static readonly sbyte** patterns = (sbyte**)StaticStorage.PointersTo(""u8, "*"u8, "?"u8, "a*"u8, "*a"u8, "a*b*c"u8, "*/b"u8, "a/*"u8, "a?b"u8, "[abc]"u8, "[a-c]x"u8, "[!a]"u8, "[^a]"u8, "[]a]"u8, "[!]a]"u8, "[a"u8, "["u8, "[a-]"u8, "[-a]"u8,
        "\\*"u8, "\\a"u8, "\\"u8, "a\\"u8, "[\\]]"u8, "[[:digit:]]"u8, "[[:alpha:]_]*"u8, "[[:nope:]]"u8, "[[.a.]]"u8, "[[=a=]]"u8, ".*"u8, "*.c"u8, "?x"u8, "[.]x"u8, "a/[.]x"u8, "a/*x"u8, "A*"u8, "[A-C]"u8, "**"u8, "*?*"u8, "a[/]b"u8,
        "@(a|b)"u8, "*(ab)"u8, "+(a|b)c"u8, "?(a)b"u8, "!(a)"u8, "@(a|b*)d"u8, "!(*.c)"u8, "*(a|b)"u8, "+(?)"u8, "a@(b|)c"u8, "@(a"u8, "x!(y)z"u8);

    static readonly sbyte** names = (sbyte**)StaticStorage.PointersTo(""u8, "a"u8, "b"u8, "ab"u8, "abc"u8, "a/b"u8, "a/x"u8, ".x"u8, "a/.x"u8, "x"u8, "]"u8, "["u8, "[a"u8, "-"u8, "*"u8, "\\"u8, "\\a"u8, "5"u8, "_u1"u8, "A"u8, "B"u8, "axbxc"u8, "a.c"u8, ".c"u8, "ba"u8, "ababab"u8, "abac"u8, "/"u8, "a/b/c"u8, "ad"u8, "bxd"u8,
        "xz"u8, "xyz"u8, "xyyz"u8, "ac"u8);

    static readonly int* flags = StaticStorage.Create<int>([0, FNM_PATHNAME, FNM_NOESCAPE, FNM_PERIOD, FNM_PATHNAME | FNM_PERIOD, FNM_LEADING_DIR, FNM_CASEFOLD, FNM_PATHNAME | FNM_LEADING_DIR]);
    /* fnmatch: every kind of pattern with every flag */

    static int main()
    {

        for (size_t p = 0; p < (ulong)(52 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); p++)
        {
            int extended = p >= 40 ? FNM_EXTMATCH : 0;
            for (size_t f = 0; f < 8 * sizeof(int) / sizeof(int); f++)
            {
                printf("%s %#x:"u8, patterns[p], (uint)(flags[f] | extended));
                for (size_t n = 0; n < (ulong)(35 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); n++)
                    if (fnmatch(patterns[p], names[n], flags[f] | extended) == 0)
                        printf(" '%s'"u8, names[n]);
                printf("\n"u8);
            }
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
