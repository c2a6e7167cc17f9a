using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class EpollEdgeDatagrams
{
    /* edge-triggered: every datagram that comes is news */

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
        int ep = epoll_create1(0), receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0);
        sbyte* text = stackalloc sbyte[8];
        connect(sender, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        watch(ep, EPOLL_CTL_ADD, receiver, EPOLLIN | EPOLLET, 1);
        epoll_now("nothing"u8.ToPointer(), ep);
        send(sender, "1"u8, 1, 0);
        epoll_now("the first"u8.ToPointer(), ep);
        epoll_now("no news"u8.ToPointer(), ep);
        send(sender, "2"u8, 1, 0);
        epoll_now("the second"u8.ToPointer(), ep);
        send(sender, "3"u8, 1, 0);
        send(sender, "4"u8, 1, 0);
        epoll_now("two at once"u8.ToPointer(), ep);
        show("recv"u8.ToPointer(), recv(receiver, text, 8, 0));
        epoll_now("reading is no news"u8.ToPointer(), ep);
        watch(ep, EPOLL_CTL_MOD, receiver, EPOLLIN | EPOLLET, 2);
        epoll_now("armed anew"u8.ToPointer(), ep);
        while (recv(receiver, text, 8, MSG_DONTWAIT) > 0)
            ;
        watch(ep, EPOLL_CTL_MOD, receiver, EPOLLIN | EPOLLET | EPOLLONESHOT, 3);
        epoll_now("armed for one"u8.ToPointer(), ep);
        send(sender, "5"u8, 1, 0);
        epoll_now("one"u8.ToPointer(), ep);
        send(sender, "6"u8, 1, 0);
        epoll_now("no more than one"u8.ToPointer(), ep);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
