/* options of TCP, UDP and IPv6 on sockets of other protocols */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.NetinetTcp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class TcpElsewhere
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
        int stream = socket(AF_INET, SOCK_STREAM, 0), datagrams = socket(AF_INET, SOCK_DGRAM, 0), local = socket(AF_UNIX, SOCK_STREAM, 0);
        int stream6 = socket(AF_INET6, SOCK_STREAM, 0);
        set("TCP_NODELAY of UDP"u8.ToPointer(), datagrams, IPPROTO_TCP, TCP_NODELAY, 1);
        get("TCP_NODELAY of UDP"u8.ToPointer(), datagrams, IPPROTO_TCP, TCP_NODELAY);
        set("TCP_NODELAY of a local stream"u8.ToPointer(), local, IPPROTO_TCP, TCP_NODELAY, 1);
        get("TCP_NODELAY of a local stream"u8.ToPointer(), local, IPPROTO_TCP, TCP_NODELAY);
        set("UDP_CORK of TCP"u8.ToPointer(), stream, IPPROTO_UDP, 1, 1);
        get("UDP_CORK of TCP"u8.ToPointer(), stream, IPPROTO_UDP, 1);
        set("IPV6_V6ONLY of IPv4"u8.ToPointer(), stream, IPPROTO_IPV6, IPV6_V6ONLY, 1);
        get("IPV6_V6ONLY of IPv4"u8.ToPointer(), stream, IPPROTO_IPV6, IPV6_V6ONLY);
        set("IP_TTL of IPv6"u8.ToPointer(), stream6, IPPROTO_IP, IP_TTL, 7);
        get("IP_TTL of IPv6"u8.ToPointer(), stream6, IPPROTO_IP, IP_TTL);
        set("IP_TTL of a local stream"u8.ToPointer(), local, IPPROTO_IP, IP_TTL, 7);
        set("TCP_NODELAY of IPv6"u8.ToPointer(), stream6, IPPROTO_TCP, TCP_NODELAY, 5);
        get("TCP_NODELAY of IPv6"u8.ToPointer(), stream6, IPPROTO_TCP, TCP_NODELAY);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
