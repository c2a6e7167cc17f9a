using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class EpollNested
{
    /* an epoll instance in another one, and in poll */

    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
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

    static int main()
    {
        int inner = epoll_create1(0), outer = epoll_create1(0);
        int* sv = stackalloc int[2];
        sbyte @byte;
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        show("add"u8.ToPointer(), watch(inner, EPOLL_CTL_ADD, sv[0], EPOLLIN, 1));
        show("add the instance"u8.ToPointer(), watch(outer, EPOLL_CTL_ADD, inner, EPOLLIN, 2));
        show("a circle"u8.ToPointer(), watch(inner, EPOLL_CTL_ADD, outer, EPOLLIN, 3));
        epoll_now("nothing"u8.ToPointer(), outer);
        poll_now("poll"u8.ToPointer(), inner);
        send(sv[1], "x"u8, 1, 0);
        epoll_now("data: outer"u8.ToPointer(), outer);
        epoll_now("inner"u8.ToPointer(), inner);
        poll_now("poll"u8.ToPointer(), inner);
        recv(sv[0], &@byte, 1, 0);
        epoll_now("read"u8.ToPointer(), outer);
        close(inner);
        epoll_now("closed"u8.ToPointer(), outer);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
