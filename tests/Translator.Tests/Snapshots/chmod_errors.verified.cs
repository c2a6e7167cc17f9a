using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class ChmodErrors
{
    /* chmod, fchmod and fchmodat with their error cases */

    static void report(sbyte* what, int result)
    {
        stat st;
        printf("%s: %d %s"u8, what, result, result != 0 ? strerror(errno) : "ok"u8.ToPointer());
        if (stat("f"u8, &st) == 0)
            printf(" mode %04o"u8, st.st_mode & 4095 /* 07777 */);
        printf("\n"u8);
    }

    static int main()
    {
        int fd = open("f"u8, O_CREAT | O_RDWR, 384 /* 0600 */);

        symlink("f"u8, "l"u8);
        report("chmod"u8.ToPointer(), chmod("f"u8, 420 /* 0644 */));
        report("chmod with type bits"u8.ToPointer(), chmod("f"u8, 33261 /* 0100755 */));
        report("set-user-id"u8.ToPointer(), chmod("f"u8, 2505 /* 04711 */));
        report("fchmod"u8.ToPointer(), fchmod(fd, 256 /* 0400 */));
        report("through link"u8.ToPointer(), chmod("l"u8, 438 /* 0666 */));
        report("fchmodat"u8.ToPointer(), fchmodat(AT_FDCWD, "f"u8, 416 /* 0640 */, 0));
        report("missing"u8.ToPointer(), chmod("none"u8, 420 /* 0644 */));
        report("empty"u8.ToPointer(), chmod(""u8, 420 /* 0644 */));
        report("not a directory"u8.ToPointer(), chmod("f/x"u8, 420 /* 0644 */));
        report("bad descriptor"u8.ToPointer(), fchmod(55, 420 /* 0644 */));
        report("bad directory"u8.ToPointer(), fchmodat(55, "f"u8, 420 /* 0644 */, 0));
        report("bad flag"u8.ToPointer(), fchmodat(AT_FDCWD, "f"u8, 420 /* 0644 */, 0x4000));
        close(fd);
        report("closed"u8.ToPointer(), fchmod(fd, 420 /* 0644 */));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
