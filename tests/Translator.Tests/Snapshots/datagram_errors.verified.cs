using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class DatagramErrors
{
    /* what a datagram that nobody took does to each call on a connected socket */

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

    static int refused(sockaddr_in* nobody)
    {
        pollfd request = new pollfd { fd = -1, events = POLLIN };
        int fd = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        connect(fd, (sockaddr*)nobody, (uint)sizeof(sockaddr_in));
        send(fd, "x"u8, 1, 0);
        request.fd = fd;
        poll(&request, 1, 5000);
        return fd;
    }

    static int main()
    {
        sockaddr_in nobody, name;
        socklen_t length = (uint)sizeof(sockaddr_in);
        sbyte* text = stackalloc sbyte[8];
        int fd, error = -1;
        close(make_bound(SOCK_DGRAM, &nobody));
        fd = refused(&nobody);
        poll_now("poll"u8.ToPointer(), fd, POLLIN | POLLOUT);
        show("send"u8.ToPointer(), send(fd, "y"u8, 1, 0));
        fd = refused(&nobody);
        show("recv"u8.ToPointer(), recv(fd, text, 8, 0));
        show("recv again"u8.ToPointer(), recv(fd, text, 8, 0));
        fd = refused(&nobody);
        show("recv with MSG_PEEK"u8.ToPointer(), recv(fd, text, 8, MSG_PEEK));
        fd = refused(&nobody);
        length = sizeof(int);
        show("getsockopt"u8.ToPointer(), getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length));
        printf("SO_ERROR: %s\n"u8, strerror(error));
        getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length);
        printf("SO_ERROR again: %s\n"u8, strerror(error));
        poll_now("poll"u8.ToPointer(), fd, POLLIN | POLLOUT);
        fd = refused(&nobody);
        length = (uint)sizeof(sockaddr_in);
        show("getpeername"u8.ToPointer(), getpeername(fd, (sockaddr*)&name, &length));
        show("write"u8.ToPointer(), write(fd, "z"u8, 1));
        fd = refused(&nobody);
        show("read"u8.ToPointer(), read(fd, text, 8));
        fd = refused(&nobody);
        show("connect"u8.ToPointer(), connect(fd, (sockaddr*)&nobody, (uint)sizeof(sockaddr_in)));
        show("recv"u8.ToPointer(), recv(fd, text, 8, 0));
        fd = refused(&nobody);
        show("sendto"u8.ToPointer(), sendto(fd, "y"u8, 1, 0, (sockaddr*)&nobody, (uint)sizeof(sockaddr_in)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
