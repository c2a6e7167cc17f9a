using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class FcntlStatus
{
    /* fcntl: F_GETFL and F_SETFL, what can be changed and what cannot */

    static void show(int fd)
    {
        int flags = fcntl(fd, F_GETFL);
        printf("access %d%s%s%s\n"u8, flags & O_ACCMODE, (flags & O_APPEND) != 0 ? " append"u8 : ""u8, (flags & O_NONBLOCK) != 0 ? " nonblock"u8 : ""u8, (flags & O_CREAT) != 0 ? " create"u8 : ""u8);
    }

    static int main()
    {
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);
        int other;

        show(fd);
        printf("set append %d\n"u8, fcntl(fd, F_SETFL, O_APPEND));
        show(fd);
        printf("set nonblock %d\n"u8, fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK));
        show(fd);
        other = dup(fd);
        printf("clear on the duplicate %d\n"u8, fcntl(other, F_SETFL, 0));
        show(fd);
        printf("access mode stays %d\n"u8, fcntl(fd, F_SETFL, O_WRONLY));
        show(fd);
        printf("bad %d"u8, fcntl(30, F_GETFL));
        printf(" %s\n"u8, strerror(errno));
        printf("owner %d\n"u8, fcntl(fd, F_GETOWN));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
