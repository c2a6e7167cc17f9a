/* a TCP socket that connects to its own port is connected to itself */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class ConnectItself
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

    static int main()
    {
        sockaddr_in address, peer;
        socklen_t length = (uint)sizeof(sockaddr_in);
        sbyte* text = stackalloc sbyte[8];
        int fd = make_bound(SOCK_STREAM, &address);
        show("connect"u8.ToPointer(), connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("getpeername"u8.ToPointer(), getpeername(fd, (sockaddr*)&peer, &length));
        printf("the same port: %d\n"u8, peer.sin_port == address.sin_port);
        show("send"u8.ToPointer(), send(fd, "echo"u8, 4, 0));
        show("recv"u8.ToPointer(), recv(fd, text, 8, 0));
        printf("%s\n"u8, text);
        show("shutdown"u8.ToPointer(), shutdown(fd, SHUT_WR));
        show("recv"u8.ToPointer(), recv(fd, text, 8, 0));
        show("close"u8.ToPointer(), close(fd));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
