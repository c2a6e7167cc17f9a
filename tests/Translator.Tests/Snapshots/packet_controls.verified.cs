/* control messages of IP that sendmsg takes: IP_TTL, IP_TOS, IP_PKTINFO, and what it refuses */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using size_t = ulong;
using socklen_t = uint;

internal static unsafe class PacketControls
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

    /* a socket with a port of its own, whose address is stored */
    static int make_bound(int type, sockaddr_in* address)
    {
        socklen_t length = (uint)sizeof(sockaddr_in);
        int fd = socket(AF_INET, type, 0);
        *address = loopback(0);
        bind(fd, (sockaddr*)address, (uint)sizeof(sockaddr_in));
        getsockname(fd, (sockaddr*)address, &length);
        return fd;
    }

    static int sender;
    static int receiver;
    static readonly sockaddr_in* to = StaticStorage.Allocate<sockaddr_in>(1);

    static void control(sbyte* what, int level, int type, void* value, uint size)
    {
        sbyte* memory = stackalloc sbyte[(int)((ulong)sizeof(cmsghdr) + ((32UL + 7) & ~7UL))];
        sbyte* text = stackalloc sbyte[8];
        iovec piece = new iovec { iov_base = "data"u8.ToPointer(), iov_len = 4 };
        msghdr message;
        cmsghdr* head;
        memset(&message, 0, (ulong)sizeof(msghdr));
        memset(memory, 0, (ulong)(int)((ulong)sizeof(cmsghdr) + ((32UL + 7) & ~7UL)));
        message.msg_name = to;
        message.msg_namelen = (uint)sizeof(sockaddr_in);
        message.msg_iov = &piece;
        message.msg_iovlen = 1;
        message.msg_control = memory;
        message.msg_controllen = (ulong)sizeof(cmsghdr) + (((size_t)size + 7) & ~7UL);
        head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = level;
        head->cmsg_type = type;
        head->cmsg_len = (ulong)sizeof(cmsghdr) + size;
        memcpy(CMSG_DATA(head), value, size);
        show(what, sendmsg(sender, &message, 0));
        printf("  came: %d\n"u8, recv(receiver, text, 8, MSG_DONTWAIT) == 4);
    }

    static int main()
    {
        int value = 9, zero = 0, large = 256;
        in_pktinfo info;
        byte @byte = 9;
        receiver = make_bound(SOCK_DGRAM, to);
        sender = socket(AF_INET, SOCK_DGRAM, 0);
        memset(&info, 0, (ulong)sizeof(in_pktinfo));
        control("IP_TTL"u8.ToPointer(), IPPROTO_IP, IP_TTL, &value, sizeof(int));
        control("IP_TTL of 0"u8.ToPointer(), IPPROTO_IP, IP_TTL, &zero, sizeof(int));
        control("IP_TTL of 256"u8.ToPointer(), IPPROTO_IP, IP_TTL, &large, sizeof(int));
        control("IP_TTL of a byte"u8.ToPointer(), IPPROTO_IP, IP_TTL, &@byte, 1);
        control("IP_TOS"u8.ToPointer(), IPPROTO_IP, IP_TOS, &value, sizeof(int));
        control("IP_TOS of a byte"u8.ToPointer(), IPPROTO_IP, IP_TOS, &@byte, 1);
        control("IP_TOS of 256"u8.ToPointer(), IPPROTO_IP, IP_TOS, &large, sizeof(int));
        control("IP_TOS of two bytes"u8.ToPointer(), IPPROTO_IP, IP_TOS, &value, 2);
        control("IP_PKTINFO of nothing"u8.ToPointer(), IPPROTO_IP, IP_PKTINFO, &info, (uint)sizeof(in_pktinfo));
        info.ipi_spec_dst.s_addr = htonl(INADDR_LOOPBACK);
        control("IP_PKTINFO with an address"u8.ToPointer(), IPPROTO_IP, IP_PKTINFO, &info, (uint)sizeof(in_pktinfo));
        info.ipi_spec_dst.s_addr = htonl(0xcb007101u);
        control("IP_PKTINFO with one that is not ours"u8.ToPointer(), IPPROTO_IP, IP_PKTINFO, &info, (uint)sizeof(in_pktinfo));
        control("IP_PKTINFO that is too short"u8.ToPointer(), IPPROTO_IP, IP_PKTINFO, &info, 4);
        control("a type that is none"u8.ToPointer(), IPPROTO_IP, 99, &value, sizeof(int));
        control("IPv6"u8.ToPointer(), IPPROTO_IPV6, IPV6_HOPLIMIT, &value, sizeof(int));
        control("another level"u8.ToPointer(), 12345, 1, &value, sizeof(int));
        control("SCM_RIGHTS"u8.ToPointer(), SOL_SOCKET, SCM_RIGHTS, &zero, sizeof(int));
        control("a type of SOL_SOCKET that is none"u8.ToPointer(), SOL_SOCKET, 77, &value, sizeof(int));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
