/* connect to AF_UNSPEC takes a TCP connection apart */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class ConnectUnspecStream
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
        sockaddr_in address, name;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int listener = make_listener(&address, 5), fd = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr nowhere;
        sbyte @byte;
        memset(&nowhere, 0, (ulong)sizeof(sockaddr));
        nowhere.sa_family = AF_UNSPEC;
        show("not connected"u8.ToPointer(), connect(fd, &nowhere, (uint)sizeof(sockaddr)));
        show("connect"u8.ToPointer(), connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("disconnect"u8.ToPointer(), connect(fd, &nowhere, (uint)sizeof(sockaddr)));
        show("getpeername"u8.ToPointer(), getpeername(fd, (sockaddr*)&name, &length));
        show("recv"u8.ToPointer(), recv(fd, &@byte, 1, 0));
        show("send"u8.ToPointer(), send(fd, &@byte, 1, MSG_NOSIGNAL));
        show("connect again"u8.ToPointer(), connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("getpeername"u8.ToPointer(), getpeername(fd, (sockaddr*)&name, &length));
        show("a short address"u8.ToPointer(), connect(fd, &nowhere, 1));
        close(listener);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
