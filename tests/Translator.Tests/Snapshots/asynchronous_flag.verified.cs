/* FIOASYNC and FIONBIO on sockets and pipes */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysIoctl;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class AsynchronousFlag
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int main()
    {
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        int* ends = stackalloc int[2];
        int on = 1, off = 0;
        pipe(ends);
        show("FIONBIO on a pipe"u8.ToPointer(), ioctl(ends[0], FIONBIO, &on));
        printf("non-blocking %d\n"u8, (fcntl(ends[0], F_GETFL) & O_NONBLOCK) != 0);
        show("read of nothing"u8.ToPointer(), read(ends[0], &on, 1));
        show("FIONBIO off"u8.ToPointer(), ioctl(ends[0], FIONBIO, &off));
        printf("non-blocking %d\n"u8, (fcntl(ends[0], F_GETFL) & O_NONBLOCK) != 0);
        show("TIOCGWINSZ on a pipe"u8.ToPointer(), ioctl(ends[0], TIOCGWINSZ, &off));
        show("FIONBIO on a socket"u8.ToPointer(), ioctl(fd, FIONBIO, &on));
        listen(fd, 1);
        show("accept does not wait"u8.ToPointer(), accept(fd, null, null));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
