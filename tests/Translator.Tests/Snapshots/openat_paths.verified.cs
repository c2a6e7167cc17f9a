using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class OpenatPaths
{
    /* openat, mkdirat, unlinkat, renameat, linkat, symlinkat and readlinkat with paths that start from an open directory */

    static void report(sbyte* what, long result)
    {
        printf("%s: %ld%s%s\n"u8, what, result < 0 ? -1 : result > 2 && strstr(what, "openat"u8) != null ? 3 : result, result < 0 ? " "u8 : ""u8, result < 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static int main()
    {
        sbyte* target = stackalloc sbyte[64];
        int dir;

        mkdir("base"u8, 493 /* 0755 */);
        dir = open("base"u8, O_RDONLY | O_DIRECTORY);
        report("mkdirat"u8.ToPointer(), mkdirat(dir, "sub"u8, 493 /* 0755 */));
        report("mkdirat again"u8.ToPointer(), mkdirat(dir, "sub"u8, 493 /* 0755 */));
        report("openat"u8.ToPointer(), openat(dir, "sub/file"u8, O_CREAT | O_WRONLY, 384 /* 0600 */));
        report("openat missing"u8.ToPointer(), openat(dir, "file"u8, O_RDONLY));
        report("linkat"u8.ToPointer(), linkat(dir, "sub/file"u8, dir, "hard"u8, 0));
        report("symlinkat"u8.ToPointer(), symlinkat("sub/file"u8, dir, "soft"u8));
        report("readlinkat"u8.ToPointer(), readlinkat(dir, "soft"u8, target, 64 - 1));
        printf("target: %s\n"u8, target);
        report("renameat"u8.ToPointer(), renameat(dir, "hard"u8, AT_FDCWD, "moved"u8));
        report("access moved"u8.ToPointer(), access("moved"u8, F_OK));
        report("faccessat soft"u8.ToPointer(), faccessat(dir, "soft"u8, R_OK, 0));
        report("unlinkat directory"u8.ToPointer(), unlinkat(dir, "sub"u8, 0));
        report("unlinkat not empty"u8.ToPointer(), unlinkat(dir, "sub"u8, AT_REMOVEDIR));
        report("unlinkat file as directory"u8.ToPointer(), unlinkat(dir, "soft"u8, AT_REMOVEDIR));
        report("unlinkat bad flag"u8.ToPointer(), unlinkat(dir, "soft"u8, 1));
        report("unlinkat file"u8.ToPointer(), unlinkat(dir, "sub/file"u8, 0));
        report("unlinkat empty"u8.ToPointer(), unlinkat(dir, "sub"u8, AT_REMOVEDIR));
        report("faccessat dangling"u8.ToPointer(), faccessat(dir, "soft"u8, R_OK, 0));
        report("openat bad descriptor"u8.ToPointer(), openat(88, "x"u8, O_RDONLY));
        report("openat absolute"u8.ToPointer(), openat(88, "/dev/null"u8, O_RDONLY) >= 0 ? 0 : -1);
        report("unlink"u8.ToPointer(), unlink("moved"u8));
        report("unlink again"u8.ToPointer(), unlink("moved"u8));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
