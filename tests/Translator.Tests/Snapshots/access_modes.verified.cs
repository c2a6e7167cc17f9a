using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class AccessModes
{
    /* access and faccessat; what depends on being root is left out */

    static void report(sbyte* what, int result)
    {
        printf("%s: %d%s%s\n"u8, what, result, result != 0 ? " "u8 : ""u8, result != 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static int main()
    {
        close(open("plain"u8, O_CREAT | O_WRONLY, 420 /* 0644 */));
        close(open("script"u8, O_CREAT | O_WRONLY, 493 /* 0755 */));
        mkdir("dir"u8, 493 /* 0755 */);
        symlink("nowhere"u8, "dangling"u8);
        report("exists"u8.ToPointer(), access("plain"u8, F_OK));
        report("read write"u8.ToPointer(), access("plain"u8, R_OK | W_OK));
        report("not executable"u8.ToPointer(), access("plain"u8, X_OK));
        report("executable"u8.ToPointer(), access("script"u8, R_OK | X_OK));
        report("search directory"u8.ToPointer(), access("dir"u8, X_OK));
        report("missing"u8.ToPointer(), access("none"u8, F_OK));
        report("dangling"u8.ToPointer(), access("dangling"u8, F_OK));
        report("dangling itself"u8.ToPointer(), faccessat(AT_FDCWD, "dangling"u8, F_OK, AT_SYMLINK_NOFOLLOW));
        report("effective"u8.ToPointer(), faccessat(AT_FDCWD, "script"u8, X_OK, AT_EACCESS));
        report("effective"u8.ToPointer(), euidaccess("plain"u8, R_OK));
        report("bad mode"u8.ToPointer(), access("plain"u8, 64));
        report("bad flag"u8.ToPointer(), faccessat(AT_FDCWD, "plain"u8, F_OK, 0x8000));
        report("below a file"u8.ToPointer(), access("plain/x"u8, F_OK));
        report("empty"u8.ToPointer(), access(""u8, F_OK));
        if (geteuid() != 0)
        {
            chmod("plain"u8, 0);
            if (access("plain"u8, R_OK) != -1 || errno != EACCES)
                printf("unreadable file was readable\n"u8);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
