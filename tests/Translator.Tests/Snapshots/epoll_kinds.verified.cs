using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysEventfd;
using static CSockTranslate.Runtime.SysTimerfd;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Time;

internal static unsafe class EpollKinds
{
    /* what can be waited for: pipes, counters, timers, terminals or not */

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
        int* ends = stackalloc int[2];
        pipe(ends);
        show("a pipe to read"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLIN, 1));
        show("a pipe to write"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, ends[1], EPOLLOUT, 2));
        show("a counter"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, eventfd(0, 0), EPOLLIN, 3));
        show("a timer"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, timerfd_create(CLOCK_MONOTONIC, 0), EPOLLIN, 4));
        show("a directory"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, open("."u8, O_RDONLY), EPOLLIN, 5));
        show("/dev/null"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, open("/dev/null"u8, O_RDWR), EPOLLIN, 6));
        epoll_now("the pipe has room"u8.ToPointer(), ep);
        write(ends[1], "x"u8, 1);
        epoll_now("and data"u8.ToPointer(), ep);
        close(ends[0]);
        epoll_now("and no reader"u8.ToPointer(), ep);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
