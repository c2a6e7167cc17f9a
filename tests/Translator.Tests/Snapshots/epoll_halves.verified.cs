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

internal static unsafe class EpollHalves
{
    /* EPOLLRDHUP and EPOLLHUP: halves of a connection end */

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

    /* both ends of a TCP connection */
    static void make_pair(int* ends)
    {
        sockaddr_in address;
        int listener = make_listener(&address, 1);
        ends[0] = socket(AF_INET, SOCK_STREAM, 0);
        connect(ends[0], (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        ends[1] = accept(listener, null, null);
        close(listener);
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

    static void halves(sbyte* kind, int one, int other)
    {
        int ep = epoll_create1(0);
        printf("%s\n"u8, kind);
        watch(ep, EPOLL_CTL_ADD, one, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLPRI, 1);
        epoll_now("  connected"u8.ToPointer(), ep);
        send(other, "x"u8, 1, 0);
        poll_soon("  data"u8.ToPointer(), one, POLLIN);
        epoll_now("  data"u8.ToPointer(), ep);
        shutdown(other, SHUT_WR);
        poll_soon("  the end"u8.ToPointer(), one, POLLRDHUP);
        epoll_now("  the end, behind data"u8.ToPointer(), ep);
        shutdown(one, SHUT_RD);
        epoll_now("  we read no more"u8.ToPointer(), ep);
        shutdown(one, SHUT_WR);
        poll_soon("  both ends"u8.ToPointer(), one, POLLHUP);
        epoll_now("  both ends"u8.ToPointer(), ep);
        close(other);
        epoll_now("  closed"u8.ToPointer(), ep);
        watch(ep, EPOLL_CTL_MOD, one, 0, 1);
        epoll_now("  unasked"u8.ToPointer(), ep);
    }

    static int main()
    {
        int* ends = stackalloc int[2];
        make_pair(ends);
        halves("TCP"u8.ToPointer(), ends[0], ends[1]);
        socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
        halves("local stream"u8.ToPointer(), ends[0], ends[1]);
        socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends);
        halves("local packets"u8.ToPointer(), ends[0], ends[1]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
