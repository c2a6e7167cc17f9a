/* options that are on or off: SO_REUSEADDR, SO_REUSEPORT */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class SocketLevelReuse
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
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        set("SO_REUSEADDR"u8.ToPointer(), fd, SOL_SOCKET, SO_REUSEADDR, 1);
        get("SO_REUSEADDR"u8.ToPointer(), fd, SOL_SOCKET, SO_REUSEADDR);
        set("SO_REUSEADDR"u8.ToPointer(), fd, SOL_SOCKET, SO_REUSEADDR, 77);
        get("SO_REUSEADDR"u8.ToPointer(), fd, SOL_SOCKET, SO_REUSEADDR);
        set("SO_REUSEADDR"u8.ToPointer(), fd, SOL_SOCKET, SO_REUSEADDR, 0);
        get("SO_REUSEADDR"u8.ToPointer(), fd, SOL_SOCKET, SO_REUSEADDR);
        set("SO_REUSEPORT"u8.ToPointer(), fd, SOL_SOCKET, SO_REUSEPORT, 1);
        get("SO_REUSEPORT"u8.ToPointer(), fd, SOL_SOCKET, SO_REUSEPORT);
        set("SO_REUSEPORT"u8.ToPointer(), fd, SOL_SOCKET, SO_REUSEPORT, 77);
        get("SO_REUSEPORT"u8.ToPointer(), fd, SOL_SOCKET, SO_REUSEPORT);
        set("SO_REUSEPORT"u8.ToPointer(), fd, SOL_SOCKET, SO_REUSEPORT, 0);
        get("SO_REUSEPORT"u8.ToPointer(), fd, SOL_SOCKET, SO_REUSEPORT);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
