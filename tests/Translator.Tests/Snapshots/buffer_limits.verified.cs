/* SO_SNDBUF and SO_RCVBUF: zero, negative and enormous sizes */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class BufferLimits
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static void buffer(sbyte* what, int fd, int name, int value)
    {
        int now = -1, before = -1;
        socklen_t length = sizeof(int);
        getsockopt(fd, SOL_SOCKET, name, &before, &length);
        printf("%s = %d: %s"u8, what, value, setsockopt(fd, SOL_SOCKET, name, &value, sizeof(int)) < 0 ? strerror(errno) : "done"u8.ToPointer());
        getsockopt(fd, SOL_SOCKET, name, &now, &length);
        printf(", %s\n"u8, now == before ? "as before"u8 : value > 0 && now == 2 * value ? "doubled"u8 : now > value ? "larger"u8 : "smaller"u8);
    }

    static int main()
    {
        int fd = socket(AF_INET, SOCK_DGRAM, 0), local = socket(AF_UNIX, SOCK_STREAM, 0), wrong = 5000;
        buffer("SO_RCVBUF"u8.ToPointer(), fd, SO_RCVBUF, 10000);
        buffer("SO_RCVBUF"u8.ToPointer(), fd, SO_RCVBUF, 0);
        buffer("SO_RCVBUF"u8.ToPointer(), fd, SO_RCVBUF, 20000);
        buffer("SO_SNDBUF"u8.ToPointer(), fd, SO_SNDBUF, 10000);
        buffer("SO_SNDBUF"u8.ToPointer(), fd, SO_SNDBUF, 0);
        buffer("SO_SNDBUF"u8.ToPointer(), fd, SO_SNDBUF, 20000);
        buffer("SO_SNDBUF"u8.ToPointer(), fd, SO_SNDBUF, 0x7fffffff);
        buffer("local SO_SNDBUF"u8.ToPointer(), local, SO_SNDBUF, 30000);
        buffer("local SO_RCVBUF"u8.ToPointer(), local, SO_RCVBUF, 30000);
        show("3 bytes"u8.ToPointer(), setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &wrong, 3));
        show("no bytes"u8.ToPointer(), setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &wrong, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
