/* epoll: descriptors and operations that are none, in which order they are looked at */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class EpollArguments
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
        int* ends = stackalloc int[2];
        int file = open("a file"u8, O_CREAT | O_RDWR, 384 /* 0600 */);
        int minus_one = -1;
        epoll_event @event = new epoll_event { events = EPOLLIN, data = new epoll_data { ptr = null } };
        socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
        show("epoll_create 0"u8.ToPointer(), epoll_create(0));
        show("epoll_create -1"u8.ToPointer(), epoll_create(-1));
        show("epoll_create1 with a flag that is none"u8.ToPointer(), epoll_create1(1));
        show("no instance"u8.ToPointer(), epoll_ctl(99, EPOLL_CTL_ADD, ends[0], &@event));
        show("not an instance"u8.ToPointer(), epoll_ctl(ends[1], EPOLL_CTL_ADD, ends[0], &@event));
        show("no file"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, 99, &@event));
        show("a file"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, file, &@event));
        show("itself"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, ep, &@event));
        show("no event"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, ends[0], null));
        show("no event, no file"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, 99, null));
        show("a wrong operation"u8.ToPointer(), epoll_ctl(ep, 9, ends[0], &@event));
        show("a wrong operation, no event"u8.ToPointer(), epoll_ctl(ep, 9, ends[0], null));
        show("change what is not there"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_MOD, ends[0], &@event));
        show("remove what is not there"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_DEL, ends[0], null));
        show("add"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, ends[0], &@event));
        show("add again"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_ADD, ends[0], &@event));
        show("remove without an event"u8.ToPointer(), epoll_ctl(ep, EPOLL_CTL_DEL, ends[0], null));
        show("wait on no instance"u8.ToPointer(), epoll_wait(99, &@event, 1, 0));
        show("wait on what is none"u8.ToPointer(), epoll_wait(ends[0], &@event, 1, 0));
        show("room for nothing"u8.ToPointer(), epoll_wait(ep, &@event, 0, 0));
        show("room for -1"u8.ToPointer(), epoll_wait(ep, &@event, minus_one, 0));
        show("read from an instance"u8.ToPointer(), read(ep, &@event, (ulong)sizeof(epoll_event)));
        show("write to an instance"u8.ToPointer(), write(ep, &@event, (ulong)sizeof(epoll_event)));
        show("lseek in an instance"u8.ToPointer(), lseek(ep, 0, SEEK_SET));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
