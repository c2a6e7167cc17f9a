using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class PollStatesTcp
{
    /* poll on a TCP socket in every state */

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

    /* what a descriptor is ready for, at once */
    static void poll_now(sbyte* what, int fd)
    {
        pollfd request = new pollfd { fd = fd, events = POLLIN | POLLPRI | POLLOUT | POLLRDHUP };
        int result = poll(&request, 1, 0);
        printf("%s: %d%s%s%s%s%s%s%s\n"u8, what, result, (request.revents & POLLIN) != 0 ? " POLLIN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " POLLPRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " POLLOUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " POLLRDHUP"u8 : ""u8,
            (request.revents & POLLERR) != 0 ? " POLLERR"u8 : ""u8, (request.revents & POLLHUP) != 0 ? " POLLHUP"u8 : ""u8, (request.revents & POLLNVAL) != 0 ? " POLLNVAL"u8 : ""u8);
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
        int fresh = socket(AF_INET, SOCK_STREAM, 0), listener, client = socket(AF_INET, SOCK_STREAM, 0), server;
        sbyte @byte;
        poll_now("new"u8.ToPointer(), fresh);
        listener = make_listener(&address, 3);
        poll_now("listening"u8.ToPointer(), listener);
        connect(client, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        wait_for("a connection waits"u8.ToPointer(), listener, POLLIN);
        server = accept(listener, null, null);
        poll_now("no connection waits"u8.ToPointer(), listener);
        poll_now("connected"u8.ToPointer(), client);
        send(server, "x"u8, 1, 0);
        wait_for("data"u8.ToPointer(), client, POLLIN);
        poll_now("data"u8.ToPointer(), client);
        recv(client, &@byte, 1, 0);
        poll_now("read"u8.ToPointer(), client);
        shutdown(server, SHUT_WR);
        wait_for("the peer sends no more"u8.ToPointer(), client, POLLIN | POLLRDHUP);
        poll_now("the peer sends no more"u8.ToPointer(), client);
        shutdown(client, SHUT_WR);
        wait_for("both are done"u8.ToPointer(), client, POLLIN);
        poll_now("both are done"u8.ToPointer(), client);
        poll_now("the peer's end"u8.ToPointer(), server);
        close(server);
        poll_now("the peer has closed"u8.ToPointer(), client);
        shutdown(listener, SHUT_RD);
        poll_now("no longer listening"u8.ToPointer(), listener);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
