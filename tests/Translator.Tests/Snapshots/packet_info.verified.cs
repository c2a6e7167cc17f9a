/* IP_PKTINFO, IP_RECVTTL, IP_RECVTOS and SO_TIMESTAMP: what the kernel tells about a datagram */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetIf;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class PacketInfo
{
    static int main()
    {
        sockaddr_in address = new sockaddr_in { sin_family = AF_INET };
        socklen_t length = (uint)sizeof(sockaddr_in);
        int on = 1, ttl = 42, tos = 0x10;
        sbyte @byte;
        sbyte* control = stackalloc sbyte[256];
        iovec data = new iovec { iov_base = &@byte, iov_len = 1 };
        msghdr message = new msghdr { msg_iov = &data, msg_iovlen = 1, msg_control = control, msg_controllen = 256 };
        int sender = socket(AF_INET, SOCK_DGRAM, 0), receiver = socket(AF_INET, SOCK_DGRAM, 0);

        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bind(receiver, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        getsockname(receiver, (sockaddr*)&address, &length);
        printf("%d"u8, setsockopt(receiver, IPPROTO_IP, IP_PKTINFO, &on, sizeof(int)));
        printf(" %d"u8, setsockopt(receiver, IPPROTO_IP, IP_RECVTTL, &on, sizeof(int)));
        printf(" %d"u8, setsockopt(receiver, IPPROTO_IP, IP_RECVTOS, &on, sizeof(int)));
        printf(" %d"u8, setsockopt(receiver, SOL_SOCKET, SO_TIMESTAMP, &on, sizeof(int)));
        printf(" %d"u8, setsockopt(sender, IPPROTO_IP, IP_TTL, &ttl, sizeof(int)));
        printf(" %d\n"u8, setsockopt(sender, IPPROTO_IP, IP_TOS, &tos, sizeof(int)));
        sendto(sender, "!"u8, 1, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        printf("received %zd\n"u8, recvmsg(receiver, &message, 0));

        sbyte* to = stackalloc sbyte[INET_ADDRSTRLEN];
        for (cmsghdr* head = CMSG_FIRSTHDR(&message); head != null; head = CMSG_NXTHDR(&message, head))
        {
            if (head->cmsg_level == IPPROTO_IP && head->cmsg_type == IP_PKTINFO)
            {
                in_pktinfo info;
                memcpy(&info, CMSG_DATA(head), (ulong)sizeof(in_pktinfo));
                int value = (uint)info.ipi_ifindex == if_nametoindex("lo"u8) ? 1 : 0;
                sbyte* inet_ntopResult = inet_ntop(AF_INET, &info.ipi_addr, to, INET_ADDRSTRLEN);
                printf("IP_PKTINFO length %zu: to %s, interface is lo: %d\n"u8, head->cmsg_len, inet_ntopResult,
                    value);
            }
            else if (head->cmsg_level == IPPROTO_IP && head->cmsg_type == IP_TTL)
                printf("IP_TTL length %zu: %d\n"u8, head->cmsg_len, *(int*)CMSG_DATA(head));
            else if (head->cmsg_level == IPPROTO_IP && head->cmsg_type == IP_TOS)
                printf("IP_TOS length %zu: %d\n"u8, head->cmsg_len, *CMSG_DATA(head));
            else if (head->cmsg_level == SOL_SOCKET && head->cmsg_type == SCM_TIMESTAMP)
            {
                timeval when, now;
                memcpy(&when, CMSG_DATA(head), (ulong)sizeof(timeval));
                gettimeofday(&now, null);
                printf("SCM_TIMESTAMP length %zu: within a minute %d\n"u8, head->cmsg_len, now.tv_sec - when.tv_sec < 60);
            }
            else
                printf("level %d type %d\n"u8, head->cmsg_level, head->cmsg_type);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
