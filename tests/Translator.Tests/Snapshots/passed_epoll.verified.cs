using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysEventfd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTimerfd;
using static CSockTranslate.Runtime.SysUio;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;

internal static unsafe class PassedEpoll
{
    /* an epoll instance travels through a socket and goes on telling */

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

    static int send_file(int socket, int file)
    {
        sbyte* control = stackalloc sbyte[(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL))];
        iovec piece = new iovec { iov_base = "x"u8.ToPointer(), iov_len = 1 };
        msghdr message;
        cmsghdr* head;
        memset(&message, 0, (ulong)sizeof(msghdr));
        memset(control, 0, (ulong)(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL)));
        message.msg_iov = &piece;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = (ulong)(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL));
        head = CMSG_FIRSTHDR(&message);
        head->cmsg_level = SOL_SOCKET;
        head->cmsg_type = SCM_RIGHTS;
        head->cmsg_len = (ulong)sizeof(cmsghdr) + sizeof(int);
        memcpy(CMSG_DATA(head), &file, sizeof(int));
        return (int)sendmsg(socket, &message, 0);
    }

    static int receive_file(int socket)
    {
        sbyte* control = stackalloc sbyte[(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL))];
        sbyte* text = stackalloc sbyte[4];
        iovec piece = new iovec { iov_base = text, iov_len = 4 };
        msghdr message;
        int file = -1;
        memset(&message, 0, (ulong)sizeof(msghdr));
        message.msg_iov = &piece;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = (ulong)(int)((ulong)sizeof(cmsghdr) + (((size_t)sizeof(int) + 7) & ~7UL));
        if (recvmsg(socket, &message, 0) > 0 && CMSG_FIRSTHDR(&message) != null)
            memcpy(&file, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(int));
        return file;
    }

    static int main()
    {
        int ep = epoll_create1(0);
        int* ends = stackalloc int[2];
        int* watched = stackalloc int[2];
        int received, timer, counter = eventfd(0, 0);
        ulong value = 1;
        sbyte* text = stackalloc sbyte[4];
        socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
        socketpair(AF_UNIX, SOCK_STREAM, 0, watched);
        watch(ep, EPOLL_CTL_ADD, watched[0], EPOLLIN, 1);
        show("send"u8.ToPointer(), send_file(ends[0], ep));
        received = receive_file(ends[1]);
        show("another descriptor"u8.ToPointer(), received);
        send(watched[1], "a"u8, 1, 0);
        epoll_now("the first"u8.ToPointer(), ep);
        epoll_now("the second"u8.ToPointer(), received);
        show("add by the second"u8.ToPointer(), watch(received, EPOLL_CTL_ADD, watched[1], EPOLLOUT, 2));
        show("is there for the first"u8.ToPointer(), watch(ep, EPOLL_CTL_ADD, watched[1], EPOLLOUT, 2));
        show("change by the second"u8.ToPointer(), watch(received, EPOLL_CTL_MOD, watched[0], EPOLLIN, 3));
        close(ep);
        epoll_now("the first is closed"u8.ToPointer(), received);
        recv(watched[0], text, 4, 0);
        show("remove by the second"u8.ToPointer(), watch(received, EPOLL_CTL_DEL, watched[1], 0, 0));
        epoll_now("nothing"u8.ToPointer(), received);
        show("send a counter"u8.ToPointer(), send_file(ends[0], counter));
        counter = receive_file(ends[1]);
        show("write"u8.ToPointer(), write(counter, &value, sizeof(ulong)));
        show("wait for it"u8.ToPointer(), watch(received, EPOLL_CTL_ADD, counter, EPOLLIN, 4));
        epoll_now("the counter"u8.ToPointer(), received);
        timer = timerfd_create(CLOCK_MONOTONIC, 0);
        show("send a timer"u8.ToPointer(), send_file(ends[0], timer));
        timer = receive_file(ends[1]);
        itimerspec literal = new itimerspec { it_value = new timespec { tv_nsec = 1 } };
        show("set it"u8.ToPointer(), timerfd_settime(timer, 0, &literal, null));
        show("read it"u8.ToPointer(), read(timer, &value, sizeof(ulong)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
