/* several descriptors: a limit of events, and turns */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class EpollMany
{
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
        int* pairs = stackalloc int[4 * 2];
        int i, seen = 0, round;
        epoll_event* found = stackalloc epoll_event[2];
        for (i = 0; i < 4; i++)
        {
            socketpair(AF_UNIX, SOCK_DGRAM, 0, pairs + i * 2);
            watch(ep, EPOLL_CTL_ADD, (pairs + i * 2)[0], EPOLLIN, i);
            send((pairs + i * 2)[1], "x"u8, 1, 0);
        }
        for (round = 0; round < 2; round++)
        {
            int count = epoll_wait(ep, found, 2, 0);
            printf("%d events\n"u8, count);
            for (i = 0; i < count; i++)
                seen |= 1 << found[i].data.fd;
        }
        printf("each had a turn: %d\n"u8, seen == 15);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
