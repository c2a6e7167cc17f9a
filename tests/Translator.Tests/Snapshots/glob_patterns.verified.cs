using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Glob;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;

internal static unsafe class GlobPatterns
{
    /* glob: wildcards, marks, braces, order, what is not found */

    static void show(sbyte* pattern, int flags)
    {
        glob_t found;
        int result;

        memset(&found, 0, (ulong)sizeof(glob_t));
        result = glob(pattern, flags, null, &found);
        printf("%s, %#x: %d"u8, pattern, (uint)flags, result);
        if (result == 0)
        {
            printf(" magic %d:"u8, (found.gl_flags & GLOB_MAGCHAR) != 0);
            for (size_t i = 0; i < found.gl_pathc; i++)
                printf(" %s"u8, found.gl_pathv[i]);
            if (found.gl_pathv[found.gl_pathc] != null)
                printf(" (no end)"u8);
            globfree(&found);
        }
        printf("\n"u8);
    }

    static readonly sbyte** files = (sbyte**)StaticStorage.PointersTo("a.c"u8, "b.c"u8, "c.h"u8, ".hidden"u8, "dir1/x.c"u8, "dir1/y.c"u8, "dir2/x.c"u8, "dir1/sub/z.c"u8, "star*"u8, "br[x]"u8);

    static readonly sbyte** patterns = (sbyte**)StaticStorage.PointersTo("*"u8, "*.c"u8, "d*"u8, "a.c"u8, "none"u8, "none*"u8, "dir1//x*"u8, "./a*"u8, "*/x.c"u8, "*/*/*"u8, ".*"u8, "\\a.c"u8, "star\\*"u8, "br[[]x]"u8,
        "[ab].c"u8, "{a,b}.c"u8, "{dir1,dir2}/x.c"u8, "{n1,n2}"u8, "dangling"u8, "ldir/*"u8, "/"u8, "dir1/"u8, "dir1/."u8, "["u8, "[ab"u8, "dir?/*.c"u8, "*/sub/"u8, "dir1/sub/../*.c"u8);

    static readonly int* flags = StaticStorage.Create<int>([0, GLOB_MARK, GLOB_NOCHECK, GLOB_BRACE, GLOB_NOMAGIC, GLOB_PERIOD, GLOB_NOESCAPE]);

    static int main()
    {

        mkdir("dir1"u8, 493 /* 0755 */);
        mkdir("dir2"u8, 493 /* 0755 */);
        mkdir("dir1/sub"u8, 493 /* 0755 */);
        for (size_t i = 0; i < (ulong)(10 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
            close(open(files[i], O_CREAT | O_WRONLY, 420 /* 0644 */));
        symlink("dir1"u8, "ldir"u8);
        symlink("nowhere"u8, "dangling"u8);
        for (size_t f = 0; f < 7 * sizeof(int) / sizeof(int); f++)
            for (size_t p = 0; p < (ulong)(28 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); p++)
                show(patterns[p], flags[f]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
