/* a connection that was reset while it waited in the queue */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class AcceptReset
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
        sockaddr_in address;
        linger abortive = new linger { l_onoff = 1 };
        int listener = make_listener(&address, 5), client = socket(AF_INET, SOCK_STREAM, 0), server;
        sbyte @byte;
        connect(client, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        send(client, "x"u8, 1, 0);
        setsockopt(client, SOL_SOCKET, SO_LINGER, &abortive, (uint)sizeof(linger));
        close(client);
        server = accept(listener, null, null);
        printf("accept: %d\n"u8, server >= 0);
        show("recv"u8.ToPointer(), recv(server, &@byte, 1, 0));
        show("recv again"u8.ToPointer(), recv(server, &@byte, 1, 0));
        show("send"u8.ToPointer(), send(server, "y"u8, 1, MSG_NOSIGNAL));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
