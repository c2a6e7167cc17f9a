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
using socklen_t = uint;

internal static unsafe class QueueSizes
{
    /* FIONREAD, SIOCINQ, SIOCOUTQ and TIOCOUTQ: how much waits */

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

    static void make_connection(int* client, int* server)
    {
        sockaddr_in address;
        int listener = make_listener(&address, 1);
        *client = socket(AF_INET, SOCK_STREAM, 0);
        connect(*client, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        *server = accept(listener, null, null);
        close(listener);
    }

    /* waits until a descriptor is ready, and says for what */
    static void wait_for(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        poll(&request, 1, 10000);
        printf("%s:%s%s%s%s%s%s\n"u8, what, (request.revents & POLLIN) != 0 ? " POLLIN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " POLLPRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " POLLOUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " POLLRDHUP"u8 : ""u8,
            (request.revents & POLLERR) != 0 ? " POLLERR"u8 : ""u8, (request.revents & POLLHUP) != 0 ? " POLLHUP"u8 : ""u8);
    }

    static int main()
    {
        sockaddr_in address;
        int client, server, receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0);
        int* ends = stackalloc int[2];
        int value = -1;
        sbyte* text = stackalloc sbyte[8];
        make_connection(&client, &server);
        show("FIONREAD"u8.ToPointer(), ioctl(server, FIONREAD, &value));
        printf("%d\n"u8, value);
        send(client, "12345"u8, 5, 0);
        wait_for("data"u8.ToPointer(), server, POLLIN);
        ioctl(server, FIONREAD, &value);
        printf("a stream: %d\n"u8, value);
        recv(server, text, 2, 0);
        ioctl(server, TIOCINQ, &value);
        printf("after 2 were read: %d\n"u8, value);
        sendto(sender, "123"u8, 3, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        sendto(sender, "4567"u8, 4, 0, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        ioctl(receiver, FIONREAD, &value);
        printf("datagrams, the first only: %d\n"u8, value);
        pipe(ends);
        write(ends[1], "pipe"u8, 4);
        ioctl(ends[0], FIONREAD, &value);
        printf("a pipe: %d\n"u8, value);
        show("FIONREAD while listening"u8.ToPointer(), ioctl(make_listener(&address, 1), FIONREAD, &value));
        show("TIOCOUTQ"u8.ToPointer(), ioctl(sender, TIOCOUTQ, &value));
        printf("%d\n"u8, value);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
