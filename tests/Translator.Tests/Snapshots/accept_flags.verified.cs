using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class AcceptFlags
{
    /* accept4: flags, and what an accepted socket does not inherit */

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
        sockaddr_in address;
        int listener = make_listener(&address, 8), i, fd;
        for (i = 0; i < 4; i++)
            connect(socket(AF_INET, SOCK_STREAM, 0), (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        fcntl(listener, F_SETFL, O_NONBLOCK);
        fcntl(listener, F_SETFD, FD_CLOEXEC);
        fd = accept(listener, null, null);
        int fcntlResult = fcntl(fd, F_GETFD);
        printf("accept: %#x %d\n"u8, fcntl(fd, F_GETFL), fcntlResult);
        fd = accept4(listener, null, null, SOCK_NONBLOCK);
        int fcntlResult2 = fcntl(fd, F_GETFD);
        printf("SOCK_NONBLOCK: %#x %d\n"u8, fcntl(fd, F_GETFL), fcntlResult2);
        fd = accept4(listener, null, null, SOCK_CLOEXEC);
        int fcntlResult3 = fcntl(fd, F_GETFD);
        printf("SOCK_CLOEXEC: %#x %d\n"u8, fcntl(fd, F_GETFL), fcntlResult3);
        show("flags that are none"u8.ToPointer(), accept4(listener, null, null, 1));
        show("flags that are none, on what is no socket"u8.ToPointer(), accept4(0, null, null, 1));
        show("flags that are none, on nothing"u8.ToPointer(), accept4(99, null, null, 1));
        fd = accept4(listener, null, null, SOCK_NONBLOCK | SOCK_CLOEXEC);
        int fcntlResult4 = fcntl(fd, F_GETFD);
        printf("both: %#x %d\n"u8, fcntl(fd, F_GETFL), fcntlResult4);
        show("nobody left"u8.ToPointer(), accept4(listener, null, null, SOCK_CLOEXEC));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
