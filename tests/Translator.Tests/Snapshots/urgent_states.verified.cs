using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysIoctl;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.LinuxSockios;
using socklen_t = uint;

internal static unsafe class UrgentStates
{
    /* the urgent byte: not there, there, read, overtaken, in the stream */

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

    /* both ends of a TCP connection */
    static void make_pair(int* ends)
    {
        sockaddr_in address;
        int listener = make_listener(&address, 1);
        ends[0] = socket(AF_INET, SOCK_STREAM, 0);
        connect(ends[0], (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        ends[1] = accept(listener, null, null);
        close(listener);
    }

    /* what poll tells at once */
    static void poll_now(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        int count = poll(&request, 1, 0);
        printf("%s: %d%s%s%s%s%s%s\n"u8, what, count, (request.revents & POLLIN) != 0 ? " IN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " PRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " OUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " RDHUP"u8 : ""u8, (request.revents & POLLERR) != 0 ? " ERR"u8 : ""u8,
            (request.revents & POLLHUP) != 0 ? " HUP"u8 : ""u8);
    }

    /* waits for one of the events and tells what there is */
    static void poll_soon(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        int count = poll(&request, 1, 5000);
        printf("%s: %d%s%s%s%s%s%s\n"u8, what, count, (request.revents & POLLIN) != 0 ? " IN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " PRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " OUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " RDHUP"u8 : ""u8, (request.revents & POLLERR) != 0 ? " ERR"u8 : ""u8,
            (request.revents & POLLHUP) != 0 ? " HUP"u8 : ""u8);
    }

    static int main()
    {
        int* ends = stackalloc int[2];
        int mark = -1, on = 1;
        sbyte* text = stackalloc sbyte[16];
        make_pair(ends);
        show("none was sent"u8.ToPointer(), recv(ends[1], text, 1, MSG_OOB));
        show("send"u8.ToPointer(), send(ends[0], "abX"u8, 3, MSG_OOB));
        poll_soon("urgent"u8.ToPointer(), ends[1], POLLPRI);
        ioctl(ends[1], SIOCATMARK, &mark);
        printf("at the mark: %d\n"u8, mark);
        show("peek"u8.ToPointer(), recv(ends[1], text, 4, MSG_OOB | MSG_PEEK));
        printf("%.1s\n"u8, text);
        show("recv"u8.ToPointer(), recv(ends[1], text, 4, MSG_OOB));
        printf("%.1s\n"u8, text);
        show("recv again"u8.ToPointer(), recv(ends[1], text, 4, MSG_OOB));
        poll_now("still"u8.ToPointer(), ends[1], POLLPRI | POLLIN);
        show("the stream"u8.ToPointer(), recv(ends[1], text, 16, 0));
        ioctl(ends[1], SIOCATMARK, &mark);
        printf("%.2s, at the mark: %d\n"u8, text, mark);
        send(ends[0], "c"u8, 1, 0);
        poll_soon("behind the mark"u8.ToPointer(), ends[1], POLLIN);
        show("the stream"u8.ToPointer(), recv(ends[1], text, 16, 0));
        poll_now("no longer urgent"u8.ToPointer(), ends[1], POLLPRI | POLLIN);
        setsockopt(ends[1], SOL_SOCKET, SO_OOBINLINE, &on, sizeof(int));
        send(ends[0], "deY"u8, 3, MSG_OOB);
        send(ends[0], "f"u8, 1, 0);
        poll_soon("inline"u8.ToPointer(), ends[1], POLLPRI);
        show("MSG_OOB"u8.ToPointer(), recv(ends[1], text, 4, MSG_OOB));
        show("up to the mark"u8.ToPointer(), recv(ends[1], text, 16, 0));
        ioctl(ends[1], SIOCATMARK, &mark);
        printf("%.2s, at the mark: %d\n"u8, text, mark);
        show("from the mark on"u8.ToPointer(), recv(ends[1], text, 16, 0));
        printf("%.2s\n"u8, text);
        shutdown(ends[0], SHUT_WR);
        poll_soon("the end"u8.ToPointer(), ends[1], POLLIN);
        show("MSG_OOB at the end"u8.ToPointer(), recv(ends[1], text, 4, MSG_OOB));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
