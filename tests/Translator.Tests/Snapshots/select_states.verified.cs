using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class SelectStates
{
    /* select: an end of stream can be read, an error read and written */

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
        sockaddr_in closed;
        int client, server, gone = make_bound(SOCK_STREAM, &closed), fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        fd_set readers, writers, others;
        close(gone);
        make_connection(&client, &server);
        close(server);
        FD_ZERO(&readers);
        FD_SET(client, &readers);
        show("the end"u8.ToPointer(), select(client + 1, &readers, null, null, null));
        connect(fd, (sockaddr*)&closed, (uint)sizeof(sockaddr_in));
        wait_for("refused"u8.ToPointer(), fd, POLLOUT);
        FD_ZERO(&readers);
        FD_ZERO(&writers);
        FD_ZERO(&others);
        FD_SET(fd, &readers);
        FD_SET(fd, &writers);
        FD_SET(fd, &others);
        show("select"u8.ToPointer(), select(fd + 1, &readers, &writers, &others, null));
        printf("read %d, write %d, exceptional %d\n"u8, FD_ISSET(fd, &readers) != 0, FD_ISSET(fd, &writers) != 0, FD_ISSET(fd, &others) != 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
