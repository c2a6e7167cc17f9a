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

internal static unsafe class ConnectNonblocking
{
    /* a non-blocking connect that comes through */

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

    /* waits until a descriptor is ready, and says for what */
    static void wait_for(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        poll(&request, 1, 10000);
        printf("%s:%s%s%s%s%s%s\n"u8, what, (request.revents & POLLIN) != 0 ? " POLLIN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " POLLPRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " POLLOUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " POLLRDHUP"u8 : ""u8,
            (request.revents & POLLERR) != 0 ? " POLLERR"u8 : ""u8, (request.revents & POLLHUP) != 0 ? " POLLHUP"u8 : ""u8);
    }

    static void get(sbyte* what, int fd, int level, int name)
    {
        int value = -1;
        socklen_t length = sizeof(int);
        if (getsockopt(fd, level, name, &value, &length) < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %d, %u bytes\n"u8, what, value, length);
    }

    static int main()
    {
        sockaddr_in address;
        int listener = make_listener(&address, 5), fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        sockaddr* any = (sockaddr*)&address;
        int result = connect(fd, any, (uint)sizeof(sockaddr_in));
        printf("connect: %s\n"u8, result == 0 || errno == EINPROGRESS ? "under way"u8.ToPointer() : strerror(errno));
        wait_for("wait"u8.ToPointer(), fd, POLLOUT);
        get("SO_ERROR"u8.ToPointer(), fd, SOL_SOCKET, SO_ERROR);
        show("connect once more"u8.ToPointer(), connect(fd, any, (uint)sizeof(sockaddr_in)));
        show("and again"u8.ToPointer(), connect(fd, any, (uint)sizeof(sockaddr_in)));
        show("accept"u8.ToPointer(), accept(listener, null, null) >= 0 ? 0 : -1);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
