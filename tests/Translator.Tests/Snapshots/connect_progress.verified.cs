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

internal static unsafe class ConnectProgress
{
    /* a connection in progress: every call before it comes through and afterwards */

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

    /* waits for one of the events and tells what there is */
    static void poll_soon(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        int count = poll(&request, 1, 5000);
        printf("%s: %d%s%s%s%s%s%s\n"u8, what, count, (request.revents & POLLIN) != 0 ? " IN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " PRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " OUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " RDHUP"u8 : ""u8, (request.revents & POLLERR) != 0 ? " ERR"u8 : ""u8,
            (request.revents & POLLHUP) != 0 ? " HUP"u8 : ""u8);
    }

    static int main()
    {
        sockaddr_in address, closed;
        int listener = make_listener(&address, 5), fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), error = -1;
        socklen_t length = sizeof(int);
        sbyte* text = stackalloc sbyte[4];
        close(make_bound(SOCK_STREAM, &closed));
        show("connect"u8.ToPointer(), connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        poll_soon("poll"u8.ToPointer(), fd, POLLOUT);
        getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length);
        printf("SO_ERROR: %s\n"u8, strerror(error));
        show("recv"u8.ToPointer(), recv(fd, text, 4, 0));
        show("connect the second time"u8.ToPointer(), connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("connect the third time"u8.ToPointer(), connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        show("send"u8.ToPointer(), send(fd, "x"u8, 1, 0));
        close(accept(listener, null, null));
        fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        show("connect to nobody"u8.ToPointer(), connect(fd, (sockaddr*)&closed, (uint)sizeof(sockaddr_in)));
        poll_soon("poll"u8.ToPointer(), fd, POLLIN);
        show("send"u8.ToPointer(), send(fd, "x"u8, 1, MSG_NOSIGNAL));
        show("send again"u8.ToPointer(), send(fd, "x"u8, 1, MSG_NOSIGNAL));
        show("recv"u8.ToPointer(), recv(fd, text, 4, 0));
        show("shutdown"u8.ToPointer(), shutdown(fd, SHUT_WR));
        show("connect elsewhere"u8.ToPointer(), connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        poll_soon("poll"u8.ToPointer(), fd, POLLOUT);
        show("connect"u8.ToPointer(), connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
