/* SO_RCVBUF and SO_SNDBUF: the kernel doubles, and has a minimum */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class BufferSizes
{
    static void get(sbyte* what, int fd, int level, int name)
    {
        int value = -1;
        socklen_t length = sizeof(int);
        if (getsockopt(fd, level, name, &value, &length) < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %d, %u bytes\n"u8, what, value, length);
    }

    static void set(sbyte* what, int fd, int level, int name, int value)
    {
        int result = setsockopt(fd, level, name, &value, sizeof(int));
        printf("%s = %d: %s\n"u8, what, value, result < 0 ? strerror(errno) : "done"u8.ToPointer());
    }

    static int main()
    {
        int fd = socket(AF_INET, SOCK_DGRAM, 0);
        set("SO_RCVBUF"u8.ToPointer(), fd, SOL_SOCKET, SO_RCVBUF, 10000);
        get("SO_RCVBUF"u8.ToPointer(), fd, SOL_SOCKET, SO_RCVBUF);
        set("SO_SNDBUF"u8.ToPointer(), fd, SOL_SOCKET, SO_SNDBUF, 10000);
        get("SO_SNDBUF"u8.ToPointer(), fd, SOL_SOCKET, SO_SNDBUF);
        set("SO_RCVBUF"u8.ToPointer(), fd, SOL_SOCKET, SO_RCVBUF, 0);
        get("SO_RCVBUF"u8.ToPointer(), fd, SOL_SOCKET, SO_RCVBUF);
        set("SO_SNDBUF"u8.ToPointer(), fd, SOL_SOCKET, SO_SNDBUF, 0);
        get("SO_SNDBUF"u8.ToPointer(), fd, SOL_SOCKET, SO_SNDBUF);
        set("SO_RCVLOWAT"u8.ToPointer(), fd, SOL_SOCKET, SO_RCVLOWAT, 100);
        get("SO_RCVLOWAT"u8.ToPointer(), fd, SOL_SOCKET, SO_RCVLOWAT);
        set("SO_PRIORITY"u8.ToPointer(), fd, SOL_SOCKET, SO_PRIORITY, 4);
        get("SO_PRIORITY"u8.ToPointer(), fd, SOL_SOCKET, SO_PRIORITY);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
