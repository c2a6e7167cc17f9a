using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class EpollEdgeDrained
{
    /* edge-triggered reading until EAGAIN, several times */

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
        int round;
        sbyte* text = stackalloc sbyte[4];
        socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, sv);
        watch(ep, EPOLL_CTL_ADD, sv[0], EPOLLIN | EPOLLET, 5);
        for (round = 0; round < 3; round++)
        {
            epoll_event @event;
            long total = 0, count;
            send(sv[1], "0123456789"u8, 10, 0);
            show("wait"u8.ToPointer(), epoll_wait(ep, &@event, 1, 1000));
            while ((count = recv(sv[0], text, 4, 0)) > 0)
                total += count;
            printf("%ld bytes, then %s\n"u8, total, strerror(errno));
            epoll_now("quiet"u8.ToPointer(), ep);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
