using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Time;

internal static unsafe class EpollLimits
{
    /* epoll_wait and epoll_pwait2: limits */

    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
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
        epoll_event found;
        timespec little = new timespec { tv_nsec = 1500000 }, wrong = new timespec { tv_nsec = 2000000000 }, start, end;
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        watch(ep, EPOLL_CTL_ADD, sv[0], EPOLLIN, 1);
        clock_gettime(CLOCK_MONOTONIC, &start);
        show("20 milliseconds"u8.ToPointer(), epoll_wait(ep, &found, 1, 20));
        clock_gettime(CLOCK_MONOTONIC, &end);
        long waited = (end.tv_sec - start.tv_sec) * 1000 + (end.tv_nsec - start.tv_nsec) / 1000000;
        printf("not shorter %d\n"u8, waited >= 19);
        show("nanoseconds"u8.ToPointer(), epoll_pwait2(ep, &found, 1, &little, null));
        show("wrong nanoseconds"u8.ToPointer(), epoll_pwait2(ep, &found, 1, &wrong, null));
        show("epoll_pwait"u8.ToPointer(), epoll_pwait(ep, &found, 1, 0, null));
        send(sv[1], "x"u8, 1, 0);
        show("ready"u8.ToPointer(), epoll_pwait2(ep, &found, 1, null, null));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
