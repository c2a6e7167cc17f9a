/* recvmsg on datagrams: MSG_TRUNC, MSG_PEEK, addresses and their lengths; what sendmsg refuses */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class MessageFlags
{
    static void show(sbyte* what, ssize_t result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %zd\n"u8, what, result);
    }

    static int main()
    {
        sockaddr_in address = new sockaddr_in { sin_family = AF_INET }, from;
        socklen_t length = (uint)sizeof(sockaddr_in);
        sbyte* small = stackalloc sbyte[4];
        sbyte* large = stackalloc sbyte[32];
        iovec* data = stackalloc iovec[] { new iovec { iov_base = "datagram"u8.ToPointer(), iov_len = 8 }, new iovec { iov_base = " in pieces"u8.ToPointer(), iov_len = 10 } };
        iovec* into = stackalloc iovec[] { new iovec { iov_base = small, iov_len = 4 }, new iovec { iov_base = large, iov_len = 6 } };
        msghdr message;
        int sender = socket(AF_INET, SOCK_DGRAM, 0), receiver = socket(AF_INET, SOCK_DGRAM, 0);

        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bind(receiver, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        getsockname(receiver, (sockaddr*)&address, &length);

        memset(&message, 0, (ulong)sizeof(msghdr));
        message.msg_iov = data;
        message.msg_iovlen = 2;
        show("sendmsg without an address"u8.ToPointer(), sendmsg(sender, &message, 0));
        message.msg_name = &address;
        message.msg_namelen = (uint)sizeof(sockaddr_in);
        show("sendmsg"u8.ToPointer(), sendmsg(sender, &message, 0));
        message.msg_namelen = 4;
        show("sendmsg with a short address"u8.ToPointer(), sendmsg(sender, &message, 0));
        message.msg_namelen = (uint)sizeof(sockaddr_in);
        message.msg_iovlen = 1025;
        show("sendmsg with too many pieces"u8.ToPointer(), sendmsg(sender, &message, 0));
        message.msg_iovlen = 0;
        show("sendmsg of nothing"u8.ToPointer(), sendmsg(sender, &message, 0));
        show("sendmsg of no message"u8.ToPointer(), sendmsg(sender, null, 0));
        show("sendmsg on a file"u8.ToPointer(), sendmsg(0, &message, 0));
        show("sendmsg on no descriptor"u8.ToPointer(), sendmsg(55, &message, 0));

        memset(&message, 0, (ulong)sizeof(msghdr));
        message.msg_name = &from;
        message.msg_namelen = 100;
        message.msg_iov = into;
        message.msg_iovlen = 2;
        show("recvmsg MSG_PEEK"u8.ToPointer(), recvmsg(receiver, &message, MSG_PEEK));
        printf("[%.4s][%.6s] truncated %d, address of %u bytes\n"u8, small, large, message.msg_flags == MSG_TRUNC, message.msg_namelen);
        message.msg_namelen = 8;
        show("recvmsg MSG_TRUNC"u8.ToPointer(), recvmsg(receiver, &message, MSG_TRUNC));
        printf("flags %d, address of %u bytes, family %d\n"u8, message.msg_flags, message.msg_namelen, from.sin_family == AF_INET);
        message.msg_name = null;
        show("recvmsg of an empty datagram"u8.ToPointer(), recvmsg(receiver, &message, 0));
        printf("flags %d, address of %u bytes\n"u8, message.msg_flags, message.msg_namelen);
        show("recvmsg MSG_DONTWAIT"u8.ToPointer(), recvmsg(receiver, &message, MSG_DONTWAIT));
        show("recvmsg MSG_ERRQUEUE"u8.ToPointer(), recvmsg(receiver, &message, MSG_ERRQUEUE));
        message.msg_iovlen = 2000;
        show("recvmsg with too many pieces"u8.ToPointer(), recvmsg(receiver, &message, MSG_DONTWAIT));
        show("recvmsg on a file"u8.ToPointer(), recvmsg(1, &message, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
