/* options that are on or off: SO_BROADCAST, SO_TIMESTAMP, SO_RXQ_OVFL */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class SocketLevelDatagramFlags
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
        set("SO_BROADCAST"u8.ToPointer(), fd, SOL_SOCKET, SO_BROADCAST, 1);
        get("SO_BROADCAST"u8.ToPointer(), fd, SOL_SOCKET, SO_BROADCAST);
        set("SO_BROADCAST"u8.ToPointer(), fd, SOL_SOCKET, SO_BROADCAST, 77);
        get("SO_BROADCAST"u8.ToPointer(), fd, SOL_SOCKET, SO_BROADCAST);
        set("SO_BROADCAST"u8.ToPointer(), fd, SOL_SOCKET, SO_BROADCAST, 0);
        get("SO_BROADCAST"u8.ToPointer(), fd, SOL_SOCKET, SO_BROADCAST);
        set("SO_TIMESTAMP"u8.ToPointer(), fd, SOL_SOCKET, SO_TIMESTAMP, 1);
        get("SO_TIMESTAMP"u8.ToPointer(), fd, SOL_SOCKET, SO_TIMESTAMP);
        set("SO_TIMESTAMP"u8.ToPointer(), fd, SOL_SOCKET, SO_TIMESTAMP, 77);
        get("SO_TIMESTAMP"u8.ToPointer(), fd, SOL_SOCKET, SO_TIMESTAMP);
        set("SO_TIMESTAMP"u8.ToPointer(), fd, SOL_SOCKET, SO_TIMESTAMP, 0);
        get("SO_TIMESTAMP"u8.ToPointer(), fd, SOL_SOCKET, SO_TIMESTAMP);
        set("SO_RXQ_OVFL"u8.ToPointer(), fd, SOL_SOCKET, SO_RXQ_OVFL, 1);
        get("SO_RXQ_OVFL"u8.ToPointer(), fd, SOL_SOCKET, SO_RXQ_OVFL);
        set("SO_RXQ_OVFL"u8.ToPointer(), fd, SOL_SOCKET, SO_RXQ_OVFL, 77);
        get("SO_RXQ_OVFL"u8.ToPointer(), fd, SOL_SOCKET, SO_RXQ_OVFL);
        set("SO_RXQ_OVFL"u8.ToPointer(), fd, SOL_SOCKET, SO_RXQ_OVFL, 0);
        get("SO_RXQ_OVFL"u8.ToPointer(), fd, SOL_SOCKET, SO_RXQ_OVFL);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
