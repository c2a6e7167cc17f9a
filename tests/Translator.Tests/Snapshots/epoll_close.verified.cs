using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class EpollClose
{
    /* closing takes a file out, unless it has another descriptor */

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
        int copy, fd;
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        send(sv[1], "x"u8, 1, 0);
        watch(ep, EPOLL_CTL_ADD, sv[0], EPOLLIN, 1);
        epoll_now("open"u8.ToPointer(), ep);
        copy = dup(sv[0]);
        fd = sv[0];
        close(sv[0]);
        epoll_now("closed, but a copy is open"u8.ToPointer(), ep);
        show("cannot be removed by its number"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_DEL, fd, null));
        show("nor by the copy's"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_DEL, copy, null));
        show("a new file under the old number"u8.ToPointer(), dup2(sv[1], fd));
        show("is added"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, fd, EPOLLOUT, 2));
        close(copy);
        epoll_now("the copy is closed too"u8.ToPointer(), ep);
        close(fd);
        epoll_now("its number is closed"u8.ToPointer(), ep);
        close(sv[1]);
        epoll_now("all is closed"u8.ToPointer(), ep);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
