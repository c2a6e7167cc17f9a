/* what else TCP can be told: TCP_SYNCNT, TCP_LINGER2, TCP_DEFER_ACCEPT, TCP_WINDOW_CLAMP, TCP_QUICKACK */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetTcp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class TcpRare
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
        set("TCP_SYNCNT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_SYNCNT, 127);
        set("TCP_SYNCNT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_SYNCNT, 128);
        set("TCP_SYNCNT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_SYNCNT, 0);
        get("TCP_SYNCNT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_SYNCNT);
        set("TCP_LINGER2"u8.ToPointer(), fd, IPPROTO_TCP, TCP_LINGER2, 5);
        get("TCP_LINGER2"u8.ToPointer(), fd, IPPROTO_TCP, TCP_LINGER2);
        set("TCP_LINGER2"u8.ToPointer(), fd, IPPROTO_TCP, TCP_LINGER2, -1);
        get("TCP_LINGER2"u8.ToPointer(), fd, IPPROTO_TCP, TCP_LINGER2);
        get("TCP_DEFER_ACCEPT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_DEFER_ACCEPT);
        set("TCP_DEFER_ACCEPT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_DEFER_ACCEPT, 1);
        get("TCP_DEFER_ACCEPT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_DEFER_ACCEPT);
        set("TCP_USER_TIMEOUT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_USER_TIMEOUT, 1234);
        get("TCP_USER_TIMEOUT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_USER_TIMEOUT);
        set("TCP_QUICKACK"u8.ToPointer(), fd, IPPROTO_TCP, TCP_QUICKACK, 0);
        set("TCP_FASTOPEN"u8.ToPointer(), fd, IPPROTO_TCP, TCP_FASTOPEN, -1);
        set("TCP_THIN_LINEAR_TIMEOUTS"u8.ToPointer(), fd, IPPROTO_TCP, TCP_THIN_LINEAR_TIMEOUTS, 1);
        get("TCP_THIN_LINEAR_TIMEOUTS"u8.ToPointer(), fd, IPPROTO_TCP, TCP_THIN_LINEAR_TIMEOUTS);
        set("TCP_THIN_LINEAR_TIMEOUTS"u8.ToPointer(), fd, IPPROTO_TCP, TCP_THIN_LINEAR_TIMEOUTS, 2);
        set("TCP_SAVE_SYN"u8.ToPointer(), fd, IPPROTO_TCP, TCP_SAVE_SYN, 1);
        get("TCP_SAVE_SYN"u8.ToPointer(), fd, IPPROTO_TCP, TCP_SAVE_SYN);
        set("TCP_SAVE_SYN"u8.ToPointer(), fd, IPPROTO_TCP, TCP_SAVE_SYN, 9);
        get("TCP_FASTOPEN_CONNECT"u8.ToPointer(), fd, IPPROTO_TCP, TCP_FASTOPEN_CONNECT);
        get("TCP_TIMESTAMP is some number"u8.ToPointer(), socket(AF_INET, SOCK_DGRAM, 0), IPPROTO_TCP, TCP_TIMESTAMP);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
