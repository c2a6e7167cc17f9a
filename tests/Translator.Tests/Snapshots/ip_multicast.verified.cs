/* IP_MULTICAST_TTL, IP_MULTICAST_LOOP and IP_MULTICAST_IF */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetIf;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class IpMulticast
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

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
        int fd = socket(AF_INET, SOCK_DGRAM, 0), stream = socket(AF_INET, SOCK_STREAM, 0);
        in_addr @interface;
        ip_mreqn request;
        socklen_t length = (uint)sizeof(in_addr);
        get("IP_MULTICAST_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_TTL);
        set("IP_MULTICAST_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_TTL, 7);
        get("IP_MULTICAST_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_TTL);
        set("IP_MULTICAST_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_TTL, -1);
        get("IP_MULTICAST_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_TTL);
        set("IP_MULTICAST_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_TTL, 256);
        set("IP_MULTICAST_TTL"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_TTL, 0);
        set("IP_MULTICAST_TTL of a stream"u8.ToPointer(), stream, IPPROTO_IP, IP_MULTICAST_TTL, 3);
        get("IP_MULTICAST_LOOP"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_LOOP);
        set("IP_MULTICAST_LOOP"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_LOOP, 0);
        get("IP_MULTICAST_LOOP"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_LOOP);
        set("IP_MULTICAST_LOOP"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_LOOP, 9);
        get("IP_MULTICAST_LOOP"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_LOOP);
        get("IP_MULTICAST_ALL"u8.ToPointer(), fd, IPPROTO_IP, IP_MULTICAST_ALL);
        getsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &@interface, &length);
        printf("IP_MULTICAST_IF: %s, %u bytes\n"u8, inet_ntoa(@interface), length);
        @interface.s_addr = htonl(INADDR_LOOPBACK);
        show("set to loopback"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &@interface, (uint)sizeof(in_addr)));
        length = (uint)sizeof(in_addr);
        getsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &@interface, &length);
        printf("IP_MULTICAST_IF: %s\n"u8, inet_ntoa(@interface));
        @interface.s_addr = inet_addr("192.0.2.1"u8);
        show("set to somebody else's"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &@interface, (uint)sizeof(in_addr)));
        memset(&request, 0, (ulong)sizeof(ip_mreqn));
        request.imr_ifindex = (int)if_nametoindex("lo"u8);
        show("set by number"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &request, (uint)sizeof(ip_mreqn)));
        show("half an address"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &@interface, 2));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
