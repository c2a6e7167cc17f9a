/* IPV6_JOIN_GROUP and IPV6_LEAVE_GROUP on loopback */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetIf;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class Ipv6Groups
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int main()
    {
        int fd = socket(AF_INET6, SOCK_DGRAM, 0);
        ipv6_mreq request;
        inet_pton(AF_INET6, "ff01::1234"u8, &request.ipv6mr_multiaddr);
        request.ipv6mr_interface = if_nametoindex("lo"u8);
        show("join"u8.ToPointer(), setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, &request, (uint)sizeof(ipv6_mreq)));
        show("join again"u8.ToPointer(), setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, &request, (uint)sizeof(ipv6_mreq)));
        show("leave"u8.ToPointer(), setsockopt(fd, IPPROTO_IPV6, IPV6_LEAVE_GROUP, &request, (uint)sizeof(ipv6_mreq)));
        show("leave again"u8.ToPointer(), setsockopt(fd, IPPROTO_IPV6, IPV6_LEAVE_GROUP, &request, (uint)sizeof(ipv6_mreq)));
        inet_pton(AF_INET6, "2001:db8::1"u8, &request.ipv6mr_multiaddr);
        show("no group"u8.ToPointer(), setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, &request, (uint)sizeof(ipv6_mreq)));
        inet_pton(AF_INET6, "ff01::1234"u8, &request.ipv6mr_multiaddr);
        request.ipv6mr_interface = 9999;
        show("no interface"u8.ToPointer(), setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, &request, (uint)sizeof(ipv6_mreq)));
        show("too short"u8.ToPointer(), setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, &request, 10));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
