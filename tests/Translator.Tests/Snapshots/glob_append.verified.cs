using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Glob;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;

internal static unsafe class GlobAppend
{
    /* glob: GLOB_APPEND, GLOB_DOOFFS, the function that is told of errors, wrong arguments */

    static int calls;

    static int on_error(sbyte* path, int error)
    {
        printf("told of %s: %s\n"u8, path, strerror(error));
        calls++;
        return calls > 1 ? 1 : 0;
    }

    static int main()
    {
        glob_t found;

        close(open("one.c"u8, O_CREAT | O_WRONLY, 420 /* 0644 */));
        close(open("two.h"u8, O_CREAT | O_WRONLY, 420 /* 0644 */));
        memset(&found, 0, (ulong)sizeof(glob_t));
        found.gl_offs = 2;
        printf("first %d\n"u8, glob("*.c"u8, GLOB_DOOFFS, null, &found));
        printf("second %d\n"u8, glob("*.h"u8, GLOB_DOOFFS | GLOB_APPEND, null, &found));
        printf("third %d\n"u8, glob("*.x"u8, GLOB_DOOFFS | GLOB_APPEND | GLOB_NOCHECK, null, &found));
        printf("count %zu offset %zu null %d %d\n"u8, found.gl_pathc, found.gl_offs, found.gl_pathv[0] == null, found.gl_pathv[1] == null);
        for (size_t i = 0; i < found.gl_pathc; i++)
            printf(" %s"u8, found.gl_pathv[found.gl_offs + i]);
        printf("\n"u8);
        globfree(&found);
        printf("missing directory %d\n"u8, glob("nothing/*"u8, 0, &on_error, &found));
        printf("missing directory again %d\n"u8, glob("nothing/*"u8, 0, &on_error, &found));
        printf("ends %d\n"u8, glob("nothing/*"u8, GLOB_ERR, null, &found));
        printf("file as directory %d\n"u8, glob("one.c/*"u8, GLOB_ERR, &on_error, &found));
        printf("wrong flag %d"u8, glob("*"u8, 0x40000000, null, &found));
        printf(" %s\n"u8, strerror(errno));
        int glob_pattern_pResult = glob_pattern_p("a\\*"u8, 0);
        int glob_pattern_pResult2 = glob_pattern_p("a\\*"u8, 1);
        printf("pattern %d %d %d\n"u8, glob_pattern_p("a*"u8, 1), glob_pattern_pResult2, glob_pattern_pResult);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
