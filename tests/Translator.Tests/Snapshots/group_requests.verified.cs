/* MCAST_JOIN_GROUP and its kin, which take any family */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetIf;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class GroupRequests
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static sockaddr_in loopback(int port)
    {
        sockaddr_in address;
        memset(&address, 0, (ulong)sizeof(sockaddr_in));
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons((ushort)port);
        return address;
    }

    static int request(int fd, int level, int name, sockaddr* group, socklen_t length, uint @interface)
    {
        group_req value;
        memset(&value, 0, (ulong)sizeof(group_req));
        value.gr_interface = @interface;
        memcpy(&value.gr_group, group, length);
        return setsockopt(fd, level, name, &value, (uint)sizeof(group_req));
    }

    static int main()
    {
        int fd = socket(AF_INET, SOCK_DGRAM, 0), fd6 = socket(AF_INET6, SOCK_DGRAM, 0);
        uint lo = if_nametoindex("lo"u8);
        sockaddr_in group = loopback(0);
        sockaddr_in6 group6;
        group_req cut;
        memset(&group6, 0, (ulong)sizeof(sockaddr_in6));
        memset(&cut, 0, (ulong)sizeof(group_req));
        group6.sin6_family = AF_INET6;
        inet_pton(AF_INET6, "ff01::5555"u8, &group6.sin6_addr);
        group.sin_addr.s_addr = htonl(0xefff0201u);
        show("join"u8.ToPointer(), request(fd, IPPROTO_IP, MCAST_JOIN_GROUP, (sockaddr*)&group, (uint)sizeof(sockaddr_in), lo));
        show("join again"u8.ToPointer(), request(fd, IPPROTO_IP, MCAST_JOIN_GROUP, (sockaddr*)&group, (uint)sizeof(sockaddr_in), lo));
        show("leave"u8.ToPointer(), request(fd, IPPROTO_IP, MCAST_LEAVE_GROUP, (sockaddr*)&group, (uint)sizeof(sockaddr_in), lo));
        show("leave again"u8.ToPointer(), request(fd, IPPROTO_IP, MCAST_LEAVE_GROUP, (sockaddr*)&group, (uint)sizeof(sockaddr_in), lo));
        show("an interface that is none"u8.ToPointer(), request(fd, IPPROTO_IP, MCAST_JOIN_GROUP, (sockaddr*)&group, (uint)sizeof(sockaddr_in), 9999));
        show("another family"u8.ToPointer(), request(fd, IPPROTO_IP, MCAST_JOIN_GROUP, (sockaddr*)&group6, (uint)sizeof(sockaddr_in6), lo));
        show("too short"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, MCAST_JOIN_GROUP, &cut, (uint)((ulong)sizeof(group_req) - 1)));
        show("IPv6: join"u8.ToPointer(), request(fd6, IPPROTO_IPV6, MCAST_JOIN_GROUP, (sockaddr*)&group6, (uint)sizeof(sockaddr_in6), lo));
        show("IPv6: join again"u8.ToPointer(), request(fd6, IPPROTO_IPV6, MCAST_JOIN_GROUP, (sockaddr*)&group6, (uint)sizeof(sockaddr_in6), lo));
        show("IPv6: leave"u8.ToPointer(), request(fd6, IPPROTO_IPV6, MCAST_LEAVE_GROUP, (sockaddr*)&group6, (uint)sizeof(sockaddr_in6), lo));
        show("IPv6: leave again"u8.ToPointer(), request(fd6, IPPROTO_IPV6, MCAST_LEAVE_GROUP, (sockaddr*)&group6, (uint)sizeof(sockaddr_in6), lo));
        show("IPv6: another family"u8.ToPointer(), request(fd6, IPPROTO_IPV6, MCAST_JOIN_GROUP, (sockaddr*)&group, (uint)sizeof(sockaddr_in), lo));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
