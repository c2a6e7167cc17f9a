using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class EpollExclusive
{
    /* EPOLLEXCLUSIVE: with which calls and events it goes */

    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
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
        int ep = epoll_create1(0), other = epoll_create1(0);
        int* ends = stackalloc int[2];
        socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
        show("add"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLIN | EPOLLEXCLUSIVE, 1));
        show("change it"u8.ToPointer(), watch(ep, EPOLL_CTL_MOD, ends[0], EPOLLIN, 1));
        show("change to it"u8.ToPointer(), watch(ep, EPOLL_CTL_MOD, ends[0], EPOLLIN | EPOLLEXCLUSIVE, 1));
        show("remove"u8.ToPointer(), watch(ep, EPOLL_CTL_DEL, ends[0], 0, 1));
        show("with EPOLLET"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLIN | EPOLLET | EPOLLEXCLUSIVE, 1));
        show("remove"u8.ToPointer(), watch(ep, EPOLL_CTL_DEL, ends[0], 0, 1));
        show("with EPOLLONESHOT"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLIN | EPOLLONESHOT | EPOLLEXCLUSIVE, 1));
        show("with EPOLLRDHUP"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLIN | EPOLLRDHUP | EPOLLEXCLUSIVE, 1));
        show("with EPOLLPRI"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLPRI | EPOLLEXCLUSIVE, 1));
        show("with EPOLLOUT"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLOUT | EPOLLEXCLUSIVE, 1));
        epoll_now("one"u8.ToPointer(), ep);
        show("the other instance too"u8.ToPointer(), watch(other, EPOLL_CTL_ADD, ends[0], EPOLLOUT | EPOLLEXCLUSIVE, 2));
        epoll_now("the other"u8.ToPointer(), other);
        show("an instance in an instance"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, other, EPOLLIN | EPOLLEXCLUSIVE, 3));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
