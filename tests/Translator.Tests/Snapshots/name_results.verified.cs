/* recvmsg: msg_namelen and msg_flags as results */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class NameResults
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

    static int make_listener(sockaddr_in* address, int backlog)
    {
        int fd = make_bound(SOCK_STREAM, address);
        listen(fd, backlog);
        return fd;
    }

    /* both ends of a TCP connection */
    static void make_pair(int* ends)
    {
        sockaddr_in address;
        int listener = make_listener(&address, 1);
        ends[0] = socket(AF_INET, SOCK_STREAM, 0);
        connect(ends[0], (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        ends[1] = accept(listener, null, null);
        close(listener);
    }

    static void receive(sbyte* what, int fd, int room, int flags)
    {
        byte* name = stackalloc byte[128];
        sbyte* text = stackalloc sbyte[2];
        iovec piece = new iovec { iov_base = text, iov_len = 2 };
        msghdr message;
        long result;
        memset(&message, 0, (ulong)sizeof(msghdr));
        memset(name, 0xee, 128);
        message.msg_name = room < 0 ? null : name;
        message.msg_namelen = (uint)(room < 0 ? 33 : room);
        message.msg_iov = &piece;
        message.msg_iovlen = 1;
        message.msg_flags = 0x7777;
        message.msg_control = null;
        result = recvmsg(fd, &message, flags);
        show(what, result);
        printf("  name length %u, byte 0 %s, flags %#x\n"u8, message.msg_namelen, name[0] == 0xee ? "untouched"u8 : "written"u8, message.msg_flags);
    }

    static int main()
    {
        sockaddr_in address;
        int* ends = stackalloc int[2];
        int* local = stackalloc int[2];
        int receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0);
        make_pair(ends);
        connect(sender, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        send(sender, "abc"u8, 3, 0);
        send(sender, "abc"u8, 3, 0);
        send(sender, "ab"u8, 2, 0);
        receive("UDP, peek"u8.ToPointer(), receiver, 64, MSG_PEEK);
        receive("UDP, little room"u8.ToPointer(), receiver, 4, 0);
        receive("UDP, MSG_TRUNC"u8.ToPointer(), receiver, 64, MSG_TRUNC);
        receive("UDP, no name"u8.ToPointer(), receiver, -1, 0);
        receive("UDP, nothing"u8.ToPointer(), receiver, 64, MSG_DONTWAIT);
        send(ends[0], "abc"u8, 3, 0);
        receive("TCP"u8.ToPointer(), ends[1], 64, 0);
        receive("TCP, no name"u8.ToPointer(), ends[1], -1, 0);
        socketpair(AF_UNIX, SOCK_DGRAM, 0, local);
        send(local[0], "abc"u8, 3, 0);
        receive("local datagrams"u8.ToPointer(), local[1], 64, MSG_CMSG_CLOEXEC);
        socketpair(AF_UNIX, SOCK_STREAM, 0, local);
        send(local[0], "abc"u8, 3, 0);
        receive("local stream"u8.ToPointer(), local[1], 64, 0);
        close(local[0]);
        receive("local stream"u8.ToPointer(), local[1], 64, 0);
        receive("local stream, the end"u8.ToPointer(), local[1], 64, 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
