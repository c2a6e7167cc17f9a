/* listen: on whom, in which state, and the backlog */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class ListenErrors
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
        sockaddr_in address;
        int stream = socket(AF_INET, SOCK_STREAM, 0), datagram = socket(AF_INET, SOCK_DGRAM, 0), client, server;
        show("an unbound stream"u8.ToPointer(), listen(stream, 5));
        show("again, with another backlog"u8.ToPointer(), listen(stream, 1));
        show("a negative backlog"u8.ToPointer(), listen(stream, -1));
        show("a backlog of 0"u8.ToPointer(), listen(stream, 0));
        show("datagrams"u8.ToPointer(), listen(datagram, 5));
        make_connection(&client, &server);
        show("a connected socket"u8.ToPointer(), listen(client, 5));
        show("the accepted one"u8.ToPointer(), listen(server, 5));
        shutdown(stream, SHUT_RDWR);
        show("after shutdown"u8.ToPointer(), listen(stream, 5));
        show("an unbound AF_UNIX socket"u8.ToPointer(), listen(socket(AF_UNIX, SOCK_STREAM, 0), 1));
        close(client);
        show("a socket that closed()"u8.ToPointer(), listen(client, 1));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
