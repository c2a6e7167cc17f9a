using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class EpollEdgeWriters
{
    /* edge-triggered EPOLLOUT: told when a full buffer has room again */

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

    static readonly sbyte* block = StaticStorage.Allocate<sbyte>(65536);

    static int main()
    {
        int ep = epoll_create1(0);
        int* ends = stackalloc int[2];
        long sent = 0, result, received = 0;
        epoll_event @event;
        socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends);
        watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLOUT | EPOLLET, 1);
        epoll_now("room"u8.ToPointer(), ep);
        epoll_now("no news"u8.ToPointer(), ep);
        while ((result = send(ends[0], block, 65536, 0)) > 0)
            sent += result;
        show("full"u8.ToPointer(), result);
        epoll_now("full"u8.ToPointer(), ep);
        while ((result = recv(ends[1], block, 65536, 0)) > 0)
            received += result;
        show("empty"u8.ToPointer(), result);
        printf("all came: %d\n"u8, sent == received);
        show("wait"u8.ToPointer(), epoll_wait(ep, &@event, 1, 5000));
        printf("EPOLLOUT: %d\n"u8, @event.events == EPOLLOUT);
        epoll_now("no news"u8.ToPointer(), ep);
        close(ends[1]);
        show("wait"u8.ToPointer(), epoll_wait(ep, &@event, 1, 5000));
        printf("EPOLLHUP: %d, EPOLLOUT: %d\n"u8, (@event.events & EPOLLHUP) != 0, (@event.events & EPOLLOUT) != 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
