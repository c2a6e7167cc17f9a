/* dirname and basename of every shape of path */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Libgen;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class PathParts
{
    static readonly sbyte** paths = (sbyte**)StaticStorage.PointersTo(""u8, "/"u8, "//"u8, "///"u8, "a"u8, "a/"u8, "a//"u8, "/a"u8, "//a"u8, "///a"u8, "/a/"u8, "/a/b"u8, "/a/b/"u8, "/a//b"u8, "/a/b//"u8, "a/b"u8, "a/b/c"u8, "a//b//"u8, "./a"u8, "../a"u8, "."u8, ".."u8, "/."u8, "/.."u8, "a/."u8, "usr/lib//"u8, "//usr"u8, "//usr/x"u8, "///usr//x"u8);

    static int main()
    {
        sbyte* first = stackalloc sbyte[64];
        sbyte* second = stackalloc sbyte[64];

        for (size_t i = 0; i < (ulong)(29 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            strcpy(first, paths[i]);
            strcpy(second, paths[i]);
            sbyte* directory = dirname(first);
            sbyte* name = basename(second);
            printf("'%s': '%s' '%s'\n"u8, paths[i], directory, name);
        }
        sbyte* basenameResult = basename(null);
        printf("null: '%s' '%s'\n"u8, dirname(null), basenameResult);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
