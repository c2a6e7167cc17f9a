using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class ClosefromRange
{
    /* close_range and the lowest free descriptor */

    static int main()
    {
        int* fds = stackalloc int[5];

        for (int i = 0; i < 5; i++)
            fds[i] = open("/dev/null"u8, O_RDWR);
        printf("opened %d to %d\n"u8, fds[0], fds[4]);
        printf("close_range %d\n"u8, close_range((uint)fds[1], (uint)fds[3], 0));
        for (int i = 0; i < 5; i++)
            printf("%d is %s\n"u8, fds[i], fcntl(fds[i], F_GETFD) == -1 ? "closed"u8 : "open"u8);
        printf("next is %d\n"u8, open("/dev/null"u8, O_RDWR));
        printf("wrong order %d"u8, close_range(9, 8, 0));
        printf(" %s\n"u8, strerror(errno));
        closefrom(fds[0]);
        printf("all gone: %d\n"u8, fcntl(fds[4], F_GETFD));
        printf("next is %d\n"u8, open("/dev/null"u8, O_RDWR));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
