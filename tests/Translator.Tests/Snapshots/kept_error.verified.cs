using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;
using socklen_t = uint;

internal static unsafe class KeptError
{
    /* recvmmsg: an error behind the first message is told by the next call */

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
        sockaddr_in nobody, own;
        mmsghdr* messages = stackalloc mmsghdr[4];
        iovec* pieces = stackalloc iovec[4];
        pollfd request = new pollfd { fd = -1 };
        sbyte* text = stackalloc sbyte[4 * 8];
        int receiver = make_bound(SOCK_DGRAM, &own), i, error = -1;
        int peer = make_bound(SOCK_DGRAM, &nobody);
        socklen_t length = sizeof(int);
        memset(messages, 0, (ulong)(4 * sizeof(mmsghdr)));
        for (i = 0; i < 4; i++)
        {
            pieces[i].iov_base = text + i * 8;
            pieces[i].iov_len = 8;
            messages[i].msg_hdr.msg_iov = &pieces[i];
            messages[i].msg_hdr.msg_iovlen = 1;
        }
        connect(receiver, (sockaddr*)&nobody, (uint)sizeof(sockaddr_in));
        connect(peer, (sockaddr*)&own, (uint)sizeof(sockaddr_in));
        send(peer, "one"u8, 3, 0);
        send(peer, "two"u8, 3, 0);
        show("two came"u8.ToPointer(), recvmmsg(receiver, messages, 4, MSG_DONTWAIT, null));
        printf("%u %u\n"u8, messages[0].msg_len, messages[1].msg_len);
        show("nothing is left: the end of what was there is no error"u8.ToPointer(), recv(receiver, text, 8, MSG_DONTWAIT));
        close(peer);
        send(receiver, "x"u8, 1, 0);
        request.fd = receiver;
        show("the refusal came"u8.ToPointer(), poll(&request, 1, 5000));
        show("recvmmsg"u8.ToPointer(), recvmmsg(receiver, messages, 4, MSG_DONTWAIT, null));
        show("recvmmsg"u8.ToPointer(), recvmmsg(receiver, messages, 4, MSG_DONTWAIT, null));
        pieces[1].iov_len = unchecked((size_t)(-1));
        peer = socket(AF_INET, SOCK_DGRAM, 0);
        bind(peer, (sockaddr*)&nobody, (uint)sizeof(sockaddr_in));
        connect(peer, (sockaddr*)&own, (uint)sizeof(sockaddr_in));
        send(peer, "one"u8, 3, 0);
        send(peer, "two"u8, 3, 0);
        show("the second can't be stored"u8.ToPointer(), recvmmsg(receiver, messages, 4, MSG_DONTWAIT, null));
        getsockopt(receiver, SOL_SOCKET, SO_ERROR, &error, &length);
        printf("SO_ERROR: %s\n"u8, strerror(error));
        pieces[1].iov_len = 8;
        show("recvmmsg"u8.ToPointer(), recvmmsg(receiver, messages, 4, MSG_DONTWAIT, null));
        printf("%.3s\n"u8, text);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
