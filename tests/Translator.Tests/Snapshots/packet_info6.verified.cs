using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;
using socklen_t = uint;

internal static unsafe class PacketInfo6
{
    /* IPV6_PKTINFO, IPV6_HOPLIMIT and IPV6_TCLASS, received and set for one datagram */

    static int main()
    {
        sockaddr_in6 address = new sockaddr_in6 { sin6_family = AF_INET6, sin6_addr = in6addr_loopback };
        socklen_t length = (uint)sizeof(sockaddr_in6);
        int on = 1, hops = 33;
        sbyte @byte = (sbyte)'6';
        sbyte* control = stackalloc sbyte[256];
        iovec data = new iovec { iov_base = &@byte, iov_len = 1 };
        msghdr message = new msghdr { msg_iov = &data, msg_iovlen = 1, msg_control = control };
        int sender = socket(AF_INET6, SOCK_DGRAM, 0), receiver = socket(AF_INET6, SOCK_DGRAM, 0);

        bind(receiver, (sockaddr*)&address, (uint)sizeof(sockaddr_in6));
        getsockname(receiver, (sockaddr*)&address, &length);
        printf("%d"u8, setsockopt(receiver, IPPROTO_IPV6, IPV6_RECVPKTINFO, &on, sizeof(int)));
        printf(" %d"u8, setsockopt(receiver, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, &on, sizeof(int)));
        printf(" %d\n"u8, setsockopt(receiver, IPPROTO_IPV6, IPV6_RECVTCLASS, &on, sizeof(int)));

        /* the hop limit of this datagram only */
        memset(control, 0, 256);
        message.msg_name = &address;
        message.msg_namelen = (uint)sizeof(sockaddr_in6);
        message.msg_controllen = (ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL);
        cmsghdr* head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = IPPROTO_IPV6;
        head->cmsg_type = IPV6_HOPLIMIT;
        head->cmsg_len = (ulong)sizeof(cmsghdr) + sizeof(int);
        memcpy(CMSG_DATA(head), &hops, sizeof(int));
        printf("sent %zd\n"u8, sendmsg(sender, &message, 0));

        message.msg_controllen = 256;
        printf("received %zd\n"u8, recvmsg(receiver, &message, 0));
        sbyte* to = stackalloc sbyte[INET6_ADDRSTRLEN];
        for (head = CMSG_FIRSTHDR(&message); head != null; head = CMSG_NXTHDR(&message, head))
        {
            if (head->cmsg_type == IPV6_PKTINFO)
            {
                in6_pktinfo info;
                memcpy(&info, CMSG_DATA(head), (ulong)sizeof(in6_pktinfo));
                sbyte* inet_ntopResult = inet_ntop(AF_INET6, &info.ipi6_addr, to, INET6_ADDRSTRLEN);
                printf("IPV6_PKTINFO length %zu: to %s, has an interface %d\n"u8, head->cmsg_len, inet_ntopResult,
                    info.ipi6_ifindex != 0);
            }
            else if (head->cmsg_type == IPV6_HOPLIMIT)
                printf("IPV6_HOPLIMIT length %zu: %d\n"u8, head->cmsg_len, *(int*)CMSG_DATA(head));
            else if (head->cmsg_type == IPV6_TCLASS)
                printf("IPV6_TCLASS length %zu: %d\n"u8, head->cmsg_len, *(int*)CMSG_DATA(head));
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
