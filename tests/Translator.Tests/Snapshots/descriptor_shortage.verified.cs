/* no descriptor left: EMFILE from every call that makes one, and what it leaves behind */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysEventfd;
using static CSockTranslate.Runtime.SysResource;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTimerfd;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class DescriptorShortage
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

    static int main()
    {
        rlimit limit;
        sockaddr_in address;
        int listener = make_listener(&address, 4), client = socket(AF_INET, SOCK_STREAM, 0);
        int* pair = stackalloc int[] { -1, -1 };
        int fd, last = -1;
        sbyte* text = stackalloc sbyte[4];
        show("connect"u8.ToPointer(), connect(client, (sockaddr*)&address, (uint)sizeof(sockaddr_in)));
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = 16;
        show("setrlimit"u8.ToPointer(), setrlimit(RLIMIT_NOFILE, &limit));
        while ((fd = socket(AF_INET, SOCK_DGRAM, 0)) >= 0)
            last = fd;
        show("socket"u8.ToPointer(), fd);
        printf("the last one: %d\n"u8, last);
        show("socketpair"u8.ToPointer(), socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
        show("accept"u8.ToPointer(), accept(listener, null, null));
        show("dup"u8.ToPointer(), dup(client));
        show("dup2 over an open one"u8.ToPointer(), dup2(client, last));
        show("dup2 beyond the limit"u8.ToPointer(), dup2(client, 16));
        show("F_DUPFD"u8.ToPointer(), fcntl(client, F_DUPFD, 0));
        show("F_DUPFD beyond the limit"u8.ToPointer(), fcntl(client, F_DUPFD, 16));
        show("pipe"u8.ToPointer(), pipe(pair));
        show("epoll_create1"u8.ToPointer(), epoll_create1(0));
        show("eventfd"u8.ToPointer(), eventfd(0, 0));
        show("timerfd_create"u8.ToPointer(), timerfd_create(CLOCK_MONOTONIC, 0));
        show("open"u8.ToPointer(), open("/"u8, O_RDONLY));
        printf("nothing was stored: %d %d\n"u8, pair[0], pair[1]);
        close(last);
        show("socketpair needs two"u8.ToPointer(), socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
        show("pipe needs two"u8.ToPointer(), pipe(pair));
        show("the connection was not lost"u8.ToPointer(), fd = accept(listener, null, null));
        send(client, "hi"u8, 2, 0);
        show("recv"u8.ToPointer(), recv(fd, text, 4, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
