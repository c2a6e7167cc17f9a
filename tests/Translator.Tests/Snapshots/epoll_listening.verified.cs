using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class EpollListening
{
    /* epoll on a listening socket and what it accepts */

    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static sockaddr_in loopback(int port)
    {
        sockaddr_in address;
        memset(&address, 0, (ulong)sizeof(sockaddr_in));
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons((ushort)port);
        return address;
    }

    /* a socket with a port of its own, whose address is stored */
    static int make_bound(int type, sockaddr_in* address)
    {
        socklen_t length = (uint)sizeof(sockaddr_in);
        int fd = socket(AF_INET, type, 0);
        *address = loopback(0);
        bind(fd, (sockaddr*)address, (uint)sizeof(sockaddr_in));
        getsockname(fd, (sockaddr*)address, &length);
        return fd;
    }

    static int make_listener(sockaddr_in* address, int backlog)
    {
        int fd = make_bound(SOCK_STREAM, address);
        listen(fd, backlog);
        return fd;
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
        sockaddr_in address;
        int ep = epoll_create1(0), listener = make_listener(&address, 5), client = socket(AF_INET, SOCK_STREAM, 0), server;
        epoll_event found;
        watch(ep, EPOLL_CTL_ADD, listener, EPOLLIN | EPOLLET, 1);
        connect(client, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        show("wait"u8.ToPointer(), epoll_wait(ep, &found, 1, 5000));
        printf("%d %#x\n"u8, found.data.fd, found.events);
        server = accept(listener, null, null);
        watch(ep, EPOLL_CTL_ADD, server, EPOLLIN | EPOLLRDHUP | EPOLLET, 2);
        epoll_now("quiet"u8.ToPointer(), ep);
        send(client, "hello"u8, 5, 0);
        show("wait"u8.ToPointer(), epoll_wait(ep, &found, 1, 5000));
        printf("%d %#x\n"u8, found.data.fd, found.events);
        close(client);
        show("wait"u8.ToPointer(), epoll_wait(ep, &found, 1, 5000));
        printf("%d %#x\n"u8, found.data.fd, found.events);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
