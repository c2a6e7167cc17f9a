/* connect to addresses that are no peers */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class ConnectTargets
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

    static void target(sbyte* what, int type, uint to, int port)
    {
        sockaddr_in address = loopback(port);
        int fd = socket(AF_INET, type, 0);
        address.sin_addr.s_addr = htonl(to);
        show(what, connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        close(fd);
    }

    static int main()
    {
        sockaddr_in address, any;
        int listener = make_listener(&address, 2), fd = socket(AF_INET, SOCK_STREAM, 0);
        target("TCP to a group"u8.ToPointer(), SOCK_STREAM, 0xe0000001u, 9);
        target("TCP to everybody"u8.ToPointer(), SOCK_STREAM, 0xffffffffu, 9);
        target("TCP to port 0"u8.ToPointer(), SOCK_STREAM, INADDR_LOOPBACK, 0);
        target("UDP to everybody"u8.ToPointer(), SOCK_DGRAM, 0xffffffffu, 9);
        target("UDP to everybody on loopback"u8.ToPointer(), SOCK_DGRAM, 0x7fffffff, 9);
        target("UDP to port 0"u8.ToPointer(), SOCK_DGRAM, INADDR_LOOPBACK, 0);
        any = address;
        any.sin_addr.s_addr = htonl(INADDR_ANY);
        show("TCP to 0.0.0.0 is to this machine"u8.ToPointer(), connect(fd, (sockaddr*)&any, (uint)sizeof(sockaddr_in)));
        show("the listening socket"u8.ToPointer(), connect(listener, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        any.sin_family = AF_UNIX;
        show("another family"u8.ToPointer(), connect(socket(AF_INET, SOCK_STREAM, 0), (sockaddr*)&any, (uint)sizeof(sockaddr_in)));
        any.sin_family = AF_INET6;
        show("another family"u8.ToPointer(), connect(socket(AF_INET, SOCK_DGRAM, 0), (sockaddr*)&any, (uint)sizeof(sockaddr_in)));
        show("another family"u8.ToPointer(), bind(socket(AF_INET, SOCK_DGRAM, 0), (sockaddr*)&any, (uint)sizeof(sockaddr_in)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
