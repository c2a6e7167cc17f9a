using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class EpollEdge
{
    /* epoll, edge-triggered: told once for what has come */

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
        int ep = epoll_create1(0);
        int* sv = stackalloc int[2];
        sbyte* text = stackalloc sbyte[8];
        socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, sv);
        watch(ep, EPOLL_CTL_ADD, sv[0], EPOLLIN | EPOLLET, 1);
        epoll_now("nothing"u8.ToPointer(), ep);
        send(sv[1], "ab"u8, 2, 0);
        epoll_now("data"u8.ToPointer(), ep);
        epoll_now("no news"u8.ToPointer(), ep);
        send(sv[1], "c"u8, 1, 0);
        epoll_now("more data"u8.ToPointer(), ep);
        show("recv"u8.ToPointer(), recv(sv[0], text, 8, 0));
        show("recv"u8.ToPointer(), recv(sv[0], text, 8, 0));
        epoll_now("all was read"u8.ToPointer(), ep);
        send(sv[1], "d"u8, 1, 0);
        epoll_now("data after that"u8.ToPointer(), ep);
        show("change tells it anew"u8.ToPointer(), watch(ep, EPOLL_CTL_MOD, sv[0], EPOLLIN | EPOLLET, 2));
        epoll_now("anew"u8.ToPointer(), ep);
        epoll_now("once"u8.ToPointer(), ep);
        close(sv[1]);
        epoll_now("closed"u8.ToPointer(), ep);
        epoll_now("once"u8.ToPointer(), ep);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
