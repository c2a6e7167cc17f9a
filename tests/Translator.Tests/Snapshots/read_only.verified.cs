/* options that can only be read, and ones that can only be set */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetTcp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class ReadOnly
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
        set("SO_TYPE"u8.ToPointer(), fd, SOL_SOCKET, SO_TYPE, 1);
        set("SO_ERROR"u8.ToPointer(), fd, SOL_SOCKET, SO_ERROR, 0);
        set("SO_DOMAIN"u8.ToPointer(), fd, SOL_SOCKET, SO_DOMAIN, AF_INET);
        set("SO_PROTOCOL"u8.ToPointer(), fd, SOL_SOCKET, SO_PROTOCOL, 0);
        set("SO_ACCEPTCONN"u8.ToPointer(), fd, SOL_SOCKET, SO_ACCEPTCONN, 1);
        set("SO_SNDLOWAT"u8.ToPointer(), fd, SOL_SOCKET, SO_SNDLOWAT, 1);
        set("an option that is none"u8.ToPointer(), fd, SOL_SOCKET, 12345, 1);
        get("an option that is none"u8.ToPointer(), fd, SOL_SOCKET, 12345);
        set("a level that is none"u8.ToPointer(), fd, 4711, 1, 1);
        get("a level that is none"u8.ToPointer(), fd, 4711, 1);
        set("a negative option"u8.ToPointer(), fd, SOL_SOCKET, -1, 1);
        set("TCP's level with 999"u8.ToPointer(), fd, IPPROTO_TCP, 999, 1);
        get("TCP's level with 999"u8.ToPointer(), fd, IPPROTO_TCP, 999);
        set("IP's level with 999"u8.ToPointer(), fd, IPPROTO_IP, 999, 1);
        get("IP's level with 999"u8.ToPointer(), fd, IPPROTO_IP, 999);
        set("IPv6's level on IPv4"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, 1);
        get("IPv6's level on IPv4"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS);
        fd = socket(AF_INET, SOCK_DGRAM, 0);
        set("TCP's level on UDP"u8.ToPointer(), fd, IPPROTO_TCP, TCP_NODELAY, 1);
        get("TCP's level on UDP"u8.ToPointer(), fd, IPPROTO_TCP, TCP_NODELAY);
        fd = socket(AF_UNIX, SOCK_STREAM, 0);
        set("TCP's level on AF_UNIX"u8.ToPointer(), fd, IPPROTO_TCP, TCP_NODELAY, 1);
        get("IP's level on AF_UNIX"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
