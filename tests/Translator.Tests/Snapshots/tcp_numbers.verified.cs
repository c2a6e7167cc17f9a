/* the options of TCP that are numbers */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetTcp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class TcpNumbers
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
        get("TCP_NODELAY"u8.ToPointer(), fd, IPPROTO_TCP, TCP_NODELAY);
        set("TCP_NODELAY"u8.ToPointer(), fd, IPPROTO_TCP, TCP_NODELAY, 5);
        get("TCP_NODELAY"u8.ToPointer(), fd, IPPROTO_TCP, TCP_NODELAY);
        get("TCP_MAXSEG"u8.ToPointer(), fd, IPPROTO_TCP, TCP_MAXSEG);
        set("TCP_MAXSEG"u8.ToPointer(), fd, IPPROTO_TCP, TCP_MAXSEG, 1000);
        set("TCP_MAXSEG"u8.ToPointer(), fd, IPPROTO_TCP, TCP_MAXSEG, 1);
        set("TCP_CORK"u8.ToPointer(), fd, IPPROTO_TCP, TCP_CORK, 1);
        get("TCP_CORK"u8.ToPointer(), fd, IPPROTO_TCP, TCP_CORK);
        set("TCP_KEEPIDLE"u8.ToPointer(), fd, IPPROTO_TCP, TCP_KEEPIDLE, 60);
        get("TCP_KEEPIDLE"u8.ToPointer(), fd, IPPROTO_TCP, TCP_KEEPIDLE);
        set("TCP_KEEPIDLE"u8.ToPointer(), fd, IPPROTO_TCP, TCP_KEEPIDLE, 0);
        set("TCP_KEEPIDLE"u8.ToPointer(), fd, IPPROTO_TCP, TCP_KEEPIDLE, 100000);
        set("TCP_KEEPINTVL"u8.ToPointer(), fd, IPPROTO_TCP, TCP_KEEPINTVL, 7);
        get("TCP_KEEPINTVL"u8.ToPointer(), fd, IPPROTO_TCP, TCP_KEEPINTVL);
        set("TCP_KEEPCNT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_KEEPCNT, 4);
        get("TCP_KEEPCNT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_KEEPCNT);
        set("TCP_KEEPCNT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_KEEPCNT, 200);
        set("TCP_SYNCNT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_SYNCNT, 3);
        get("TCP_SYNCNT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_SYNCNT);
        set("TCP_USER_TIMEOUT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_USER_TIMEOUT, 5000);
        get("TCP_USER_TIMEOUT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_USER_TIMEOUT);
        set("TCP_USER_TIMEOUT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_USER_TIMEOUT, -1);
        get("TCP_QUICKACK"u8.ToPointer(), fd, IPPROTO_TCP, TCP_QUICKACK);
        set("TCP_NOTSENT_LOWAT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_NOTSENT_LOWAT, 16384);
        get("TCP_NOTSENT_LOWAT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_NOTSENT_LOWAT);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
