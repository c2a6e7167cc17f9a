using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class GnuBasename
{
    static readonly sbyte** paths = (sbyte**)StaticStorage.PointersTo(""u8, "/"u8, "a"u8, "a/"u8, "/a"u8, "/a/b"u8, "a/b/"u8, "//"u8, "a//b"u8);
    /* GNU's basename of string.h leaves the path alone */

    static int main()
    {

        for (size_t i = 0; i < (ulong)(9 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
            printf("'%s': '%s'\n"u8, paths[i], __gnu_basename(paths[i]));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
