/* options of IPv6 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class Ipv6Numbers
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
        int fd = socket(AF_INET6, SOCK_DGRAM, 0);
        get("IPV6_V6ONLY"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_V6ONLY);
        set("IPV6_V6ONLY"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_V6ONLY, 1);
        get("IPV6_V6ONLY"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_V6ONLY);
        get("IPV6_UNICAST_HOPS"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS);
        set("IPV6_UNICAST_HOPS"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, 9);
        get("IPV6_UNICAST_HOPS"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS);
        set("IPV6_UNICAST_HOPS"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, 300);
        set("IPV6_UNICAST_HOPS"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, -1);
        get("IPV6_UNICAST_HOPS"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS);
        get("IPV6_MULTICAST_HOPS"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_MULTICAST_HOPS);
        set("IPV6_MULTICAST_HOPS"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, 5);
        get("IPV6_MULTICAST_HOPS"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_MULTICAST_HOPS);
        get("IPV6_MULTICAST_LOOP"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP);
        set("IPV6_MULTICAST_LOOP"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, 0);
        get("IPV6_MULTICAST_LOOP"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP);
        set("IPV6_MULTICAST_LOOP"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, 3);
        get("IPV6_MULTICAST_IF"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_MULTICAST_IF);
        set("IPV6_MULTICAST_IF"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_MULTICAST_IF, 9999);
        set("IPV6_RECVPKTINFO"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_RECVPKTINFO, 1);
        get("IPV6_RECVPKTINFO"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_RECVPKTINFO);
        set("IPV6_TCLASS"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_TCLASS, 0x20);
        get("IPV6_TCLASS"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_TCLASS);
        set("IPV6_TCLASS"u8.ToPointer(), fd, IPPROTO_IPV6, IPV6_TCLASS, 256);
        set("an option that is none"u8.ToPointer(), fd, IPPROTO_IPV6, 9999, 1);
        get("IP's level works too"u8.ToPointer(), fd, IPPROTO_IP, IP_TTL);
        show("two bytes"u8.ToPointer(), setsockopt(fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, "12"u8, 2));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
