using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class Ownership
{
    /* chown and its kin with the owner that a file has already, and with names that are not there */

    static void report(sbyte* what, int result)
    {
        printf("%s: %d%s%s\n"u8, what, result, result != 0 ? " "u8 : ""u8, result != 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static int main()
    {
        stat st;
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);

        symlink("f"u8, "l"u8);
        symlink("none"u8, "dangling"u8);
        report("chown"u8.ToPointer(), chown("f"u8, geteuid(), getegid()));
        report("leave both"u8.ToPointer(), chown("f"u8, unchecked((uint)-1), unchecked((uint)-1)));
        report("fchown"u8.ToPointer(), fchown(fd, geteuid(), unchecked((uint)-1)));
        report("lchown"u8.ToPointer(), lchown("dangling"u8, unchecked((uint)-1), getegid()));
        report("chown dangling"u8.ToPointer(), chown("dangling"u8, unchecked((uint)-1), unchecked((uint)-1)));
        report("fchownat"u8.ToPointer(), fchownat(AT_FDCWD, "l"u8, unchecked((uint)-1), unchecked((uint)-1), AT_SYMLINK_NOFOLLOW));
        report("fchownat flag"u8.ToPointer(), fchownat(AT_FDCWD, "l"u8, unchecked((uint)-1), unchecked((uint)-1), 0x40000));
        report("missing"u8.ToPointer(), chown("none"u8, unchecked((uint)-1), unchecked((uint)-1)));
        report("bad descriptor"u8.ToPointer(), fchown(90, unchecked((uint)-1), unchecked((uint)-1)));
        fstat(fd, &st);
        printf("owner %d group %d\n"u8, st.st_uid == geteuid(), st.st_gid == getegid());
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
