using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;

internal static unsafe class RealPaths
{
    /* realpath: dots, links, loops, what is missing */

    static readonly sbyte* start = StaticStorage.Allocate<sbyte>(PATH_MAX);

    static void show(sbyte* path)
    {
        sbyte* resolved = stackalloc sbyte[PATH_MAX];

        errno = 0;
        if (realpath(path, resolved) == null)
            printf("%s: %s\n"u8, path, strerror(errno));
        else if (strncmp(resolved, start, strlen(start)) == 0)
            printf("%s: START%s\n"u8, path, resolved + strlen(start));
        else
            printf("%s: %s\n"u8, path, strcmp(resolved, "/"u8) == 0 || strcmp(resolved, "/dev"u8) == 0 ? resolved : "elsewhere"u8.ToPointer());
    }

    static readonly sbyte** paths = (sbyte**)StaticStorage.PointersTo("."u8, ""u8, "a"u8, "a/"u8, "a/."u8, "a/.."u8, "./a/../a/./f"u8, "a/f"u8, "a/f/"u8, "a/f/."u8, "a//f"u8, "link"u8, "link/f"u8, "chain"u8, "loop"u8, "dangling"u8, "none"u8, "none/.."u8, "a/none"u8, "absolute"u8, "/"u8, "//"u8, "/dev/../dev"u8, "/.."u8, "a/f/.."u8);

    static int main()
    {
        sbyte* allocated;

        realpath("."u8, start);
        mkdir("a"u8, 493 /* 0755 */);
        close(open("a/f"u8, O_CREAT | O_WRONLY, 420 /* 0644 */));
        symlink("a"u8, "link"u8);
        symlink("link/f"u8, "chain"u8);
        symlink("loop"u8, "loop"u8);
        symlink("nowhere"u8, "dangling"u8);
        symlink("/dev"u8, "absolute"u8);
        for (size_t i = 0; i < (ulong)(25 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
            show(paths[i]);
        allocated = realpath("chain"u8, null);
        printf("allocated: %s\n"u8, allocated + strlen(start));
        free(allocated);
        allocated = canonicalize_file_name("link"u8);
        printf("canonical: %s\n"u8, allocated + strlen(start));
        free(allocated);
        sbyte* nothing = null;
        printf("null: %s"u8, realpath(nothing, null) != null ? "path"u8 : "null"u8);
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
