/* SO_RCVTIMEO and SO_SNDTIMEO: EAGAIN when time is up */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class TimeLimits
{
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

    static int main()
    {
        timeval limit = new timeval { tv_usec = 30000 }, wrong = new timeval { tv_usec = 1000000 }, negative = new timeval { tv_sec = -1 }, read_back;
        socklen_t length = (uint)sizeof(timeval);
        sockaddr_in address;
        int client, server, sent = 0, listener = make_listener(&address, 1);
        sbyte* text = stackalloc sbyte[4096];
        sbyte @byte;
        make_connection(&client, &server);
        show("SO_RCVTIMEO"u8.ToPointer(), setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &limit, (uint)sizeof(timeval)));
        show("recv"u8.ToPointer(), recv(client, &@byte, 1, 0));
        show("recv MSG_WAITALL"u8.ToPointer(), recv(client, text, 10, MSG_WAITALL));
        send(server, "part"u8, 4, 0);
        show("a part of what was wanted"u8.ToPointer(), recv(client, text, 10, MSG_WAITALL));
        setsockopt(listener, SOL_SOCKET, SO_RCVTIMEO, &limit, (uint)sizeof(timeval));
        show("accept"u8.ToPointer(), accept(listener, null, null));
        setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, &limit, (uint)sizeof(timeval));
        while (send(client, text, 4096, 0) > 0)
            sent = 1;
        printf("send until it is full: %s, some were sent %d\n"u8, strerror(errno), sent);
        show("microseconds of a second"u8.ToPointer(), setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &wrong, (uint)sizeof(timeval)));
        show("a negative time"u8.ToPointer(), setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &negative, (uint)sizeof(timeval)));
        getsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &read_back, &length);
        printf("is without limit then: %ld %ld\n"u8, read_back.tv_sec, read_back.tv_usec);
        show("half a timeval"u8.ToPointer(), setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &limit, 8));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
