using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class EpollStates
{
    /* epoll on sockets in every state, asked for all and for nothing */

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

    /* what an epoll instance has to tell at once */
    static void epoll_now(sbyte* what, int ep)
    {
        epoll_event* found = stackalloc epoll_event[8];
        int i, count = epoll_wait(ep, found, 8, 0);
        printf("%s: %d"u8, what, count);
        for (i = 0; i < count; i++)
            printf(" [%d%s%s%s%s%s%s]"u8, found[i].data.fd, (found[i].events & EPOLLIN) != 0 ? " IN"u8 : ""u8, (found[i].events & EPOLLPRI) != 0 ? " PRI"u8 : ""u8,
                (found[i].events & EPOLLOUT) != 0 ? " OUT"u8 : ""u8, (found[i].events & EPOLLRDHUP) != 0 ? " RDHUP"u8 : ""u8, (found[i].events & EPOLLERR) != 0 ? " ERR"u8 : ""u8,
                (found[i].events & EPOLLHUP) != 0 ? " HUP"u8 : ""u8);
        printf("\n"u8);
    }

    static int watch(int ep, int op, int fd, uint events, int data)
    {
        epoll_event @event;
        memset(&@event, 0, (ulong)sizeof(epoll_event));
        @event.events = events;
        @event.data.fd = data;
        return epoll_ctl(ep, op, fd, &@event);
    }

    static void state(sbyte* what, int fd)
    {
        int ep = epoll_create1(0);
        printf("%s\n"u8, what);
        watch(ep, EPOLL_CTL_ADD, fd, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLPRI, 1);
        epoll_now("  all"u8.ToPointer(), ep);
        watch(ep, EPOLL_CTL_MOD, fd, 0, 1);
        epoll_now("  nothing"u8.ToPointer(), ep);
        watch(ep, EPOLL_CTL_MOD, fd, EPOLLOUT | EPOLLET, 1);
        epoll_now("  EPOLLOUT, edge"u8.ToPointer(), ep);
        epoll_now("  EPOLLOUT, edge"u8.ToPointer(), ep);
        close(ep);
    }

    static int main()
    {
        sockaddr_in address, closed;
        int listener = make_listener(&address, 5), fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), accepted;
        close(make_bound(SOCK_STREAM, &closed));
        state("a new stream"u8.ToPointer(), socket(AF_INET, SOCK_STREAM, 0));
        state("a bound stream"u8.ToPointer(), make_bound(SOCK_STREAM, &closed));
        state("a listening stream"u8.ToPointer(), listener);
        connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        poll_soon("connected"u8.ToPointer(), fd, POLLOUT);
        poll_soon("somebody came"u8.ToPointer(), listener, POLLIN);
        state("a listening stream with a client"u8.ToPointer(), listener);
        state("a connected stream"u8.ToPointer(), fd);
        accepted = accept(listener, null, null);
        send(accepted, "x"u8, 1, 0);
        poll_soon("data"u8.ToPointer(), fd, POLLIN);
        state("data"u8.ToPointer(), fd);
        close(accepted);
        poll_soon("closed"u8.ToPointer(), fd, POLLRDHUP);
        state("closed by the peer"u8.ToPointer(), fd);
        state("new datagrams"u8.ToPointer(), socket(AF_INET, SOCK_DGRAM, 0));
        state("a new local stream"u8.ToPointer(), socket(AF_UNIX, SOCK_STREAM, 0));
        state("new local datagrams"u8.ToPointer(), socket(AF_UNIX, SOCK_DGRAM, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
