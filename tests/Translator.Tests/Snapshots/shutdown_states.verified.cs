using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class ShutdownStates
{
    /* shutdown in every state */

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

    /* waits until a descriptor is ready, and says for what */
    static void wait_for(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        poll(&request, 1, 10000);
        printf("%s:%s%s%s%s%s%s\n"u8, what, (request.revents & POLLIN) != 0 ? " POLLIN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " POLLPRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " POLLOUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " POLLRDHUP"u8 : ""u8,
            (request.revents & POLLERR) != 0 ? " POLLERR"u8 : ""u8, (request.revents & POLLHUP) != 0 ? " POLLHUP"u8 : ""u8);
    }

    static int main()
    {
        sockaddr_in address;
        int listener = make_listener(&address, 1), fresh = socket(AF_INET, SOCK_STREAM, 0), datagram = socket(AF_INET, SOCK_DGRAM, 0);
        int* sv = stackalloc int[2];
        int client, server;
        sbyte @byte;
        show("an unconnected stream"u8.ToPointer(), shutdown(fresh, SHUT_RDWR));
        show("how = 3"u8.ToPointer(), shutdown(fresh, 3));
        show("how = -1"u8.ToPointer(), shutdown(fresh, -1));
        show("an unconnected datagram socket"u8.ToPointer(), shutdown(datagram, SHUT_RDWR));
        connect(datagram, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        show("a connected one"u8.ToPointer(), shutdown(datagram, SHUT_WR));
        show("send then"u8.ToPointer(), send(datagram, "x"u8, 1, MSG_NOSIGNAL));
        show("a listening socket, SHUT_WR"u8.ToPointer(), shutdown(listener, SHUT_WR));
        show("a listening socket, SHUT_RD"u8.ToPointer(), shutdown(listener, SHUT_RD));
        show("which is then not connected"u8.ToPointer(), shutdown(listener, SHUT_RD));
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        show("a pair, SHUT_RD"u8.ToPointer(), shutdown(sv[0], SHUT_RD));
        show("its peer sends"u8.ToPointer(), send(sv[1], "x"u8, 1, MSG_NOSIGNAL));
        show("and it reads"u8.ToPointer(), recv(sv[0], &@byte, 1, 0));
        show("a pair, again"u8.ToPointer(), shutdown(sv[0], SHUT_RDWR));
        show("an unconnected AF_UNIX socket"u8.ToPointer(), shutdown(socket(AF_UNIX, SOCK_STREAM, 0), SHUT_RD));
        make_connection(&client, &server);
        show("a connection, SHUT_RD"u8.ToPointer(), shutdown(client, SHUT_RD));
        show("the peer sends"u8.ToPointer(), send(server, "data"u8, 4, MSG_NOSIGNAL));
        wait_for("what came can be read all the same"u8.ToPointer(), client, POLLIN);
        show("recv"u8.ToPointer(), recv(client, &@byte, 1, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
