/* joining and leaving groups on loopback, and what is refused */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetIf;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class MulticastMembership
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
        int fd = socket(AF_INET, SOCK_DGRAM, 0), i;
        ip_mreq request;
        ip_mreqn by_number;
        group_req group;
        sockaddr_in* in_group = (sockaddr_in*)&group.gr_group;
        request.imr_multiaddr.s_addr = inet_addr("239.1.2.3"u8);
        request.imr_interface.s_addr = htonl(INADDR_LOOPBACK);
        show("join"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, (uint)sizeof(ip_mreq)));
        show("join again"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, (uint)sizeof(ip_mreq)));
        show("leave"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_DROP_MEMBERSHIP, &request, (uint)sizeof(ip_mreq)));
        show("leave again"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_DROP_MEMBERSHIP, &request, (uint)sizeof(ip_mreq)));
        request.imr_multiaddr.s_addr = inet_addr("10.0.0.1"u8);
        show("no group"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, (uint)sizeof(ip_mreq)));
        request.imr_multiaddr.s_addr = inet_addr("239.1.2.3"u8);
        request.imr_interface.s_addr = inet_addr("192.0.2.77"u8);
        show("an interface that is not ours"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, (uint)sizeof(ip_mreq)));
        show("too short"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, 4));
        memset(&by_number, 0, (ulong)sizeof(ip_mreqn));
        by_number.imr_multiaddr = request.imr_multiaddr;
        by_number.imr_ifindex = (int)if_nametoindex("lo"u8);
        show("join by number"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &by_number, (uint)sizeof(ip_mreqn)));
        by_number.imr_ifindex = 9999;
        show("a number that is none"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &by_number, (uint)sizeof(ip_mreqn)));
        memset(&group, 0, (ulong)sizeof(group_req));
        group.gr_interface = if_nametoindex("lo"u8);
        in_group->sin_family = AF_INET;
        in_group->sin_addr.s_addr = inet_addr("239.1.2.4"u8);
        show("MCAST_JOIN_GROUP"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, MCAST_JOIN_GROUP, &group, (uint)sizeof(group_req)));
        show("MCAST_LEAVE_GROUP"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, MCAST_LEAVE_GROUP, &group, (uint)sizeof(group_req)));
        show("MCAST_LEAVE_GROUP again"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, MCAST_LEAVE_GROUP, &group, (uint)sizeof(group_req)));
        for (i = 0; i < 3; i++)
        {
            show("a stream may join too"u8.ToPointer(), setsockopt(socket(AF_INET, SOCK_STREAM, 0), IPPROTO_IP, IP_ADD_MEMBERSHIP, &by_number, 1));
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
