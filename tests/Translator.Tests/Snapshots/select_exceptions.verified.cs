using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class SelectExceptions
{
    /* select: the third set holds who has urgent data, and nobody else */

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

    /* waits for one of the events and tells what there is */
    static void poll_soon(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        int count = poll(&request, 1, 5000);
        printf("%s: %d%s%s%s%s%s%s\n"u8, what, count, (request.revents & POLLIN) != 0 ? " IN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " PRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " OUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " RDHUP"u8 : ""u8, (request.revents & POLLERR) != 0 ? " ERR"u8 : ""u8,
            (request.revents & POLLHUP) != 0 ? " HUP"u8 : ""u8);
    }

    static void sets(sbyte* what, int fd)
    {
        timeval none = default;
        fd_set readers, writers, others;
        int count;
        FD_ZERO(&readers);
        FD_ZERO(&writers);
        FD_ZERO(&others);
        FD_SET(fd, &readers);
        FD_SET(fd, &writers);
        FD_SET(fd, &others);
        count = select(fd + 1, &readers, &writers, &others, &none);
        printf("%s: %d, %d %d %d\n"u8, what, count, FD_ISSET(fd, &readers) != 0, FD_ISSET(fd, &writers) != 0, FD_ISSET(fd, &others) != 0);
    }

    static int main()
    {
        sockaddr_in address;
        int* ends = stackalloc int[2];
        int fd;
        sbyte* text = stackalloc sbyte[4];
        make_pair(ends);
        sets("connected"u8.ToPointer(), ends[0]);
        send(ends[1], "ab"u8, 2, MSG_OOB);
        poll_soon("urgent"u8.ToPointer(), ends[0], POLLPRI);
        sets("urgent"u8.ToPointer(), ends[0]);
        recv(ends[0], text, 1, MSG_OOB);
        sets("the urgent byte was read"u8.ToPointer(), ends[0]);
        recv(ends[0], text, 4, 0);
        sets("all was read"u8.ToPointer(), ends[0]);
        shutdown(ends[1], SHUT_WR);
        poll_soon("the end"u8.ToPointer(), ends[0], POLLIN);
        sets("the end"u8.ToPointer(), ends[0]);
        close(make_bound(SOCK_STREAM, &address));
        fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        poll_soon("refused"u8.ToPointer(), fd, POLLOUT);
        sets("refused"u8.ToPointer(), fd);
        sets("a new stream"u8.ToPointer(), socket(AF_INET, SOCK_STREAM, 0));
        sets("new datagrams"u8.ToPointer(), socket(AF_INET, SOCK_DGRAM, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
