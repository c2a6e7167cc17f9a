/* epoll: what each call refuses */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class EpollErrors
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int main()
    {
        int ep = epoll_create1(0);
        int* sv = stackalloc int[2];
        int file = open("plain.txt"u8, O_RDWR | O_CREAT, 384 /* 0600 */);
        epoll_event @event = new epoll_event { events = EPOLLIN };
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        show("epoll_create of 0"u8.ToPointer(), epoll_create(0));
        show("epoll_create of -1"u8.ToPointer(), epoll_create(-1));
        show("epoll_create1 with other flags"u8.ToPointer(), epoll_create1(1));
        show("add"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, sv[0], &@event));
        show("add again"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, sv[0], &@event));
        show("change what was not added"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_MOD, sv[1], &@event));
        show("remove what was not added"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_DEL, sv[1], null));
        show("add a closed one"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, 99, &@event));
        show("to a closed one"u8.ToPointer(), epoll_ctl(99, EPOLL_CTL_ADD, sv[1], &@event));
        show("to what is no epoll"u8.ToPointer(), epoll_ctl(sv[0], EPOLL_CTL_ADD, sv[1], &@event));
        show("to itself"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, ep, &@event));
        show("a file"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, file, &@event));
        show("no event"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, sv[1], null));
        show("an operation that is none"u8.ToPointer(), epoll_ctl(ep, 77, sv[1], &@event));
        show("remove without an event"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_DEL, sv[0], null));
        show("wait for no events"u8.ToPointer(), epoll_wait(ep, &@event, 0, 0));
        show("wait for a negative number"u8.ToPointer(), epoll_wait(ep, &@event, -1, 0));
        show("wait on a closed one"u8.ToPointer(), epoll_wait(99, &@event, 1, 0));
        show("wait on what is no epoll"u8.ToPointer(), epoll_wait(sv[0], &@event, 1, 0));
        show("wait without a place, nothing there"u8.ToPointer(), epoll_wait(ep, null, 1, 0));
        @event.events = EPOLLEXCLUSIVE | EPOLLIN | EPOLLONESHOT;
        show("EPOLLEXCLUSIVE with EPOLLONESHOT"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, sv[0], &@event));
        @event.events = EPOLLEXCLUSIVE | EPOLLIN;
        show("EPOLLEXCLUSIVE"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, sv[0], &@event));
        show("cannot be changed"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_MOD, sv[0], &@event));
        show("read"u8.ToPointer(), read(ep, &@event, (ulong)sizeof(epoll_event)));
        show("write"u8.ToPointer(), write(ep, &@event, (ulong)sizeof(epoll_event)));
        unlink("plain.txt"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
