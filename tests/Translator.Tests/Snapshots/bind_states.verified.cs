/* bind in every state: connected, listening, after the first datagram, after a refusal */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class BindStates
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

    static int main()
    {
        sockaddr_in address, any = loopback(0), closed;
        int listener = make_listener(&address, 2), fd = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr* free_port = (sockaddr*)&any;
        close(make_bound(SOCK_STREAM, &closed));
        show("bind of a listening socket"u8.ToPointer(), bind(listener, free_port, (uint)sizeof(sockaddr_in)));
        show("connect"u8.ToPointer(), connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("bind of a connected socket"u8.ToPointer(), bind(fd, free_port, (uint)sizeof(sockaddr_in)));
        fd = socket(AF_INET, SOCK_STREAM, 0);
        show("connect to nobody"u8.ToPointer(), connect(fd, (sockaddr*)&closed, (uint)sizeof(sockaddr_in)));
        show("bind after a refusal"u8.ToPointer(), bind(fd, free_port, (uint)sizeof(sockaddr_in)));
        show("connect"u8.ToPointer(), connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        fd = socket(AF_INET, SOCK_DGRAM, 0);
        show("send a datagram"u8.ToPointer(), sendto(fd, "x"u8, 1, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("bind afterwards"u8.ToPointer(), bind(fd, free_port, (uint)sizeof(sockaddr_in)));
        fd = socket(AF_INET, SOCK_DGRAM, 0);
        show("connect datagrams"u8.ToPointer(), connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("bind afterwards"u8.ToPointer(), bind(fd, free_port, (uint)sizeof(sockaddr_in)));
        any.sin_addr.s_addr = htonl(0xcb007101u);
        show("an address that is not ours"u8.ToPointer(), bind(socket(AF_INET, SOCK_STREAM, 0), free_port, (uint)sizeof(sockaddr_in)));
        any.sin_addr.s_addr = htonl(0x7f0000fe);
        show("another address of loopback"u8.ToPointer(), bind(socket(AF_INET, SOCK_STREAM, 0), free_port, (uint)sizeof(sockaddr_in)));
        any.sin_addr.s_addr = htonl(0xe0000001u);
        show("a group, for datagrams"u8.ToPointer(), bind(socket(AF_INET, SOCK_DGRAM, 0), free_port, (uint)sizeof(sockaddr_in)));
        any.sin_addr.s_addr = htonl(0xffffffffu);
        show("everybody, for datagrams"u8.ToPointer(), bind(socket(AF_INET, SOCK_DGRAM, 0), free_port, (uint)sizeof(sockaddr_in)));
        any.sin_addr.s_addr = htonl(0xe0000001u);
        show("a group, for a stream"u8.ToPointer(), bind(socket(AF_INET, SOCK_STREAM, 0), free_port, (uint)sizeof(sockaddr_in)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
