using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class DatagramShutdown
{
    /* shutdown of datagram sockets */

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

    /* what poll tells at once */
    static void poll_now(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        int count = poll(&request, 1, 0);
        printf("%s: %d%s%s%s%s%s%s\n"u8, what, count, (request.revents & POLLIN) != 0 ? " IN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " PRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " OUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " RDHUP"u8 : ""u8, (request.revents & POLLERR) != 0 ? " ERR"u8 : ""u8,
            (request.revents & POLLHUP) != 0 ? " HUP"u8 : ""u8);
    }

    static int main()
    {
        sockaddr_in address;
        sbyte* text = stackalloc sbyte[8];
        int receiver = make_bound(SOCK_DGRAM, &address), fd = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        show("not connected"u8.ToPointer(), shutdown(fd, SHUT_RD));
        show("not connected"u8.ToPointer(), shutdown(receiver, SHUT_RDWR));
        connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        poll_now("connected"u8.ToPointer(), fd, POLLIN | POLLOUT | POLLRDHUP);
        show("SHUT_RD"u8.ToPointer(), shutdown(fd, SHUT_RD));
        poll_now("poll"u8.ToPointer(), fd, POLLIN | POLLOUT | POLLRDHUP);
        show("recv"u8.ToPointer(), recv(fd, text, 8, 0));
        show("send"u8.ToPointer(), send(fd, "x"u8, 1, 0));
        show("SHUT_WR"u8.ToPointer(), shutdown(fd, SHUT_WR));
        poll_now("poll"u8.ToPointer(), fd, POLLIN | POLLOUT | POLLRDHUP);
        show("send"u8.ToPointer(), send(fd, "x"u8, 1, MSG_NOSIGNAL));
        show("a wrong direction"u8.ToPointer(), shutdown(fd, 3));
        show("a wrong direction"u8.ToPointer(), shutdown(fd, -1));
        show("the datagram has come"u8.ToPointer(), recv(receiver, text, 8, MSG_DONTWAIT));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
