/* the least and the largest values of TCP's numbers */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetTcp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class TcpLimits
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

    static void limits(sbyte* what, int fd, int name, int largest)
    {
        set(what, fd, IPPROTO_TCP, name, -1);
        set(what, fd, IPPROTO_TCP, name, 0);
        set(what, fd, IPPROTO_TCP, name, 1);
        set(what, fd, IPPROTO_TCP, name, largest);
        get(what, fd, IPPROTO_TCP, name);
        set(what, fd, IPPROTO_TCP, name, largest + 1);
        get(what, fd, IPPROTO_TCP, name);
    }

    static int main()
    {
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        limits("TCP_KEEPIDLE"u8.ToPointer(), fd, TCP_KEEPIDLE, 32767);
        limits("TCP_KEEPINTVL"u8.ToPointer(), fd, TCP_KEEPINTVL, 32767);
        limits("TCP_KEEPCNT"u8.ToPointer(), fd, TCP_KEEPCNT, 127);
        set("TCP_NODELAY"u8.ToPointer(), fd, IPPROTO_TCP, TCP_NODELAY, -7);
        get("TCP_NODELAY"u8.ToPointer(), fd, IPPROTO_TCP, TCP_NODELAY);
        set("TCP_NODELAY"u8.ToPointer(), fd, IPPROTO_TCP, TCP_NODELAY, 0);
        get("TCP_NODELAY"u8.ToPointer(), fd, IPPROTO_TCP, TCP_NODELAY);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
