using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using socklen_t = uint;

internal static unsafe class PartialBatch
{
    /* sendmmsg: as many as go, and what is wrong with the first */

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

    static int main()
    {
        sockaddr_in address;
        mmsghdr* messages = stackalloc mmsghdr[3];
        iovec* pieces = stackalloc iovec[3];
        int receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0), i;
        memset(messages, 0, (ulong)(3 * sizeof(mmsghdr)));
        for (i = 0; i < 3; i++)
        {
            pieces[i].iov_base = "data"u8.ToPointer();
            pieces[i].iov_len = (ulong)(i + 1);
            messages[i].msg_hdr.msg_iov = &pieces[i];
            messages[i].msg_hdr.msg_iovlen = 1;
            messages[i].msg_len = 99;
        }
        show("not connected"u8.ToPointer(), sendmmsg(sender, messages, 3, 0));
        messages[0].msg_hdr.msg_name = &address;
        messages[0].msg_hdr.msg_namelen = (uint)sizeof(sockaddr_in);
        show("only the first has an address"u8.ToPointer(), sendmmsg(sender, messages, 3, 0));
        printf("%u %u %u\n"u8, messages[0].msg_len, messages[1].msg_len, messages[2].msg_len);
        connect(sender, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        show("all"u8.ToPointer(), sendmmsg(sender, messages, 3, 0));
        printf("%u %u %u\n"u8, messages[0].msg_len, messages[1].msg_len, messages[2].msg_len);
        show("none"u8.ToPointer(), sendmmsg(sender, messages, 0, 0));
        show("null"u8.ToPointer(), sendmmsg(sender, null, 1, 0));
        show("no socket"u8.ToPointer(), sendmmsg(0, messages, 3, 0));
        show("no descriptor"u8.ToPointer(), sendmmsg(99, messages, 3, 0));
        show("recvmmsg of none"u8.ToPointer(), recvmmsg(receiver, messages, 0, 0, null));
        show("recvmmsg without waiting"u8.ToPointer(), recvmmsg(sender, messages, 3, MSG_DONTWAIT, null));
        show("recvmmsg into null"u8.ToPointer(), recvmmsg(sender, null, 3, MSG_DONTWAIT, null));
        show("recvmmsg on no socket"u8.ToPointer(), recvmmsg(0, messages, 3, MSG_DONTWAIT, null));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
