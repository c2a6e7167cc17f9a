using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class SocketFlags
{
    /* SOCK_NONBLOCK and SOCK_CLOEXEC with socket, socketpair and accept4 */

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
        int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        int* sv = stackalloc int[2];
        sockaddr_in address;
        int listener = make_listener(&address, 2);
        int client = socket(AF_INET, SOCK_STREAM, 0), server;

        int value = fcntl(fd, F_GETFD) == FD_CLOEXEC ? 1 : 0;
        printf("non-blocking %d, close on exec %d\n"u8, (fcntl(fd, F_GETFL) & O_NONBLOCK) != 0, value);
        printf("access mode is O_RDWR: %d\n"u8, (fcntl(fd, F_GETFL) & O_ACCMODE) == O_RDWR);
        socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, sv);
        int fcntlResult = fcntl(sv[1], F_GETFD);
        printf("non-blocking %d, close on exec %d\n"u8, (fcntl(sv[1], F_GETFL) & O_NONBLOCK) != 0, fcntlResult);
        connect(client, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        server = accept4(listener, null, null, SOCK_NONBLOCK | SOCK_CLOEXEC);
        int fcntlResult2 = fcntl(server, F_GETFD);
        printf("accept4: non-blocking %d, close on exec %d\n"u8, (fcntl(server, F_GETFL) & O_NONBLOCK) != 0, fcntlResult2);
        show("accept4 with other flags"u8.ToPointer(), accept4(listener, null, null, 1));
        fcntl(listener, F_SETFL, O_NONBLOCK);
        show("accept4 without a connection"u8.ToPointer(), accept4(listener, null, null, 0));
        close(client);
        client = socket(AF_INET, SOCK_STREAM, 0);
        connect(client, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
        server = accept(listener, null, null);
        printf("accept inherits nothing: %d\n"u8, (fcntl(server, F_GETFL) & O_NONBLOCK) != 0);
        fcntl(fd, F_SETFL, 0);
        printf("blocking again: %d\n"u8, (fcntl(fd, F_GETFL) & O_NONBLOCK) == 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
