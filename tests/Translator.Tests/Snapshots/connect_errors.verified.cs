/* connect: what it says in every state of a stream */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class ConnectErrors
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

    static void make_connection(int* client, int* server)
    {
        sockaddr_in address;
        int listener = make_listener(&address, 1);
        *client = socket(AF_INET, SOCK_STREAM, 0);
        connect(*client, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        *server = accept(listener, null, null);
        close(listener);
    }

    static int main()
    {
        sockaddr_in address, closed;
        int listener = make_listener(&address, 5), fd = socket(AF_INET, SOCK_STREAM, 0), client, server;
        sockaddr* any = (sockaddr*)&address;
        int free_port = make_bound(SOCK_STREAM, &closed);
        close(free_port);
        show("too short an address"u8.ToPointer(), connect(fd, any, 8));
        show("no address"u8.ToPointer(), connect(fd, null, (uint)sizeof(sockaddr_in)));
        show("too long an address"u8.ToPointer(), connect(fd, any, 1000));
        address.sin_family = AF_INET6;
        show("another family"u8.ToPointer(), connect(fd, any, (uint)sizeof(sockaddr_in)));
        address.sin_family = AF_INET;
        show("where nobody listens"u8.ToPointer(), connect(fd, (sockaddr*)&closed, (uint)sizeof(sockaddr_in)));
        show("the same socket again, where somebody does"u8.ToPointer(), connect(fd, any, (uint)sizeof(sockaddr_in)));
        show("once more"u8.ToPointer(), connect(fd, any, (uint)sizeof(sockaddr_in)));
        show("a listening socket"u8.ToPointer(), connect(listener, any, (uint)sizeof(sockaddr_in)));
        make_connection(&client, &server);
        show("an accepted socket"u8.ToPointer(), connect(server, any, (uint)sizeof(sockaddr_in)));
        close(client);
        show("after the peer has closed"u8.ToPointer(), connect(server, any, (uint)sizeof(sockaddr_in)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
