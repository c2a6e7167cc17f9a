/* ns_makecanon and ns_samename: dots at the end of names, empty labels, dots behind backslashes */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaNameser;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class CanonicalNames
{
    static readonly sbyte** names = (sbyte**)StaticStorage.PointersTo("a..b"u8, "a"u8, "a."u8, "a.."u8, ""u8, "."u8, ".."u8, ".a"u8, "A"u8, "a\\."u8, "a\\"u8, "a.b"u8, "a.b."u8, "a\\.."u8, "a\\\\."u8, "b..a"u8);

    static int main()
    {
        sbyte* text = stackalloc sbyte[64];
        sbyte* small = stackalloc sbyte[4];
        int count = (int)((ulong)(16 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*)), result;

        for (int i = 0; i < count; i++)
        {
            printf("%-6s"u8, names[i]);
            for (int j = 0; j < count; j++)
                printf(" %d"u8, ns_samename(names[i], names[j]));
            result = ns_makecanon(names[i], text, 64);
            printf("  %d %s\n"u8, result, text);
        }
        errno = 0;
        result = ns_makecanon("abc"u8, small, 4);
        printf("too long: %d %s\n"u8, result, strerror(errno));
        result = ns_makecanon("ab"u8, small, 4);
        printf("fits: %d %s\n"u8, result, small);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
