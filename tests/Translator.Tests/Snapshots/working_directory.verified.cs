using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class WorkingDirectory
{
    /* chdir, fchdir and getcwd; relative paths follow */

    static readonly sbyte* start = StaticStorage.Allocate<sbyte>(4096);

    static void where(sbyte* what)
    {
        sbyte* path = stackalloc sbyte[4096];
        if (getcwd(path, 4096) == null)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: start%s\n"u8, what, strncmp(path, start, strlen(start)) == 0 ? path + strlen(start) : " is not above"u8.ToPointer());
    }

    static void report(sbyte* what, int result)
    {
        printf("%s: %d%s%s\n"u8, what, result, result != 0 ? " "u8 : ""u8, result != 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static int main()
    {
        sbyte* small = stackalloc sbyte[2];
        sbyte* allocated;
        int top, sub;

        getcwd(start, 4096);
        mkdir("a"u8, 493 /* 0755 */);
        mkdir("a/b"u8, 493 /* 0755 */);
        top = open("."u8, O_RDONLY | O_DIRECTORY);
        report("chdir"u8.ToPointer(), chdir("a"u8));
        where("in a"u8.ToPointer());
        report("relative"u8.ToPointer(), access("b"u8, F_OK));
        sub = open("b"u8, O_RDONLY);
        report("fchdir"u8.ToPointer(), fchdir(sub));
        where("in b"u8.ToPointer());
        report("up"u8.ToPointer(), chdir(".."u8));
        where("back in a"u8.ToPointer());
        close(open("made"u8, O_CREAT | O_WRONLY, 420 /* 0644 */));
        report("fchdir top"u8.ToPointer(), fchdir(top));
        where("top"u8.ToPointer());
        report("made in a"u8.ToPointer(), access("a/made"u8, F_OK));
        report("missing"u8.ToPointer(), chdir("none"u8));
        report("file"u8.ToPointer(), chdir("a/made"u8));
        report("empty"u8.ToPointer(), chdir(""u8));
        report("fchdir file"u8.ToPointer(), fchdir(open("a/made"u8, O_RDONLY)));
        report("fchdir bad"u8.ToPointer(), fchdir(99));
        where("still"u8.ToPointer());
        printf("too small: %s"u8, getcwd(small, 2) != null ? "fits"u8 : "null"u8);
        printf(" %s\n"u8, strerror(errno));
        printf("size 0: %s"u8, getcwd(small, 0) != null ? "fits"u8 : "null"u8);
        printf(" %s\n"u8, strerror(errno));
        allocated = getcwd(null, 0);
        printf("allocated: %d\n"u8, strcmp(allocated, start));
        free(allocated);
        allocated = getcwd(null, 4096);
        printf("allocated: %d\n"u8, strcmp(allocated, start));
        free(allocated);
        allocated = get_current_dir_name();
        printf("current: %d\n"u8, allocated != null);
        free(allocated);
        mkdir("gone"u8, 493 /* 0755 */);
        chdir("gone"u8);
        rmdir("../gone"u8);
        printf("removed: %s"u8, getcwd(start, 4096) != null ? "still there"u8 : "null"u8);
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
