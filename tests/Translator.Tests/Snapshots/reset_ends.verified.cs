using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.NetinetIn;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class ResetEnds
{
    /*
     * reset_ends - connections that do not end as they should
     *
     * usage: reset_ends listen  tcp4|tcp6|unix NAME
     *        reset_ends connect tcp4|tcp6|unix NAME CASE
     *
     *   abort    the client closes with a time to linger of 0
     *   unread   the client closes although something is there to be read
     *   middle   the client does so in the middle of what it sends, while the server does not read
     *   server   the server closes with a time to linger of 0 while the client sends
     *   half     the server ends its half first, and the client goes on sending
     *   killed   the server does not read what the client sends until there is no more room; then one of them is killed
     *
     * The client's first byte is the first letter of the case.
     */

    static readonly sbyte* block = StaticStorage.Allocate<sbyte>(65536);

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    static socklen_t make_address(sbyte* kind, sbyte* name, sockaddr_storage* storage)
    {
        memset(storage, 0, (ulong)sizeof(sockaddr_storage));
        if (strcmp(kind, "tcp4"u8) == 0)
        {
            sockaddr_in* @in = (sockaddr_in*)storage;

            @in->sin_family = AF_INET;
            @in->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            @in->sin_port = htons((ushort)atoi(name));
            return (uint)sizeof(sockaddr_in);
        }
        if (strcmp(kind, "tcp6"u8) == 0)
        {
            sockaddr_in6* in6 = (sockaddr_in6*)storage;

            in6->sin6_family = AF_INET6;
            in6->sin6_addr = in6addr_loopback;
            in6->sin6_port = htons((ushort)atoi(name));
            return (uint)sizeof(sockaddr_in6);
        }
        else
        {
            sockaddr_un* un = (sockaddr_un*)storage;

            un->sun_family = AF_UNIX;
            strncpy(un->sun_path, name, 108 - 1);
            if (name[0] == '@')
                un->sun_path[0] = (sbyte)'\0';
            return (uint)(2UL + strlen(name) + (ulong)(name[0] != '@' ? 1 : 0));
        }
    }

    static void show(sbyte* call, ssize_t result)
    {
        if (result == -1)
            printf("%s: %s\n"u8, call, strerror(errno));
        else
            printf("%s: %zd\n"u8, call, result);
    }

    /* What poll tells of a connection, without waiting for more. */
    static void show_events(int fd)
    {
        pollfd state = new pollfd { fd = fd, events = POLLIN | POLLOUT | POLLRDHUP };

        poll(&state, 1, -1);
        printf("poll:%s%s%s%s%s\n"u8, (state.revents & POLLIN) != 0 ? " IN"u8 : ""u8, (state.revents & POLLOUT) != 0 ? " OUT"u8 : ""u8,
            (state.revents & POLLERR) != 0 ? " ERR"u8 : ""u8, (state.revents & POLLHUP) != 0 ? " HUP"u8 : ""u8, (state.revents & POLLRDHUP) != 0 ? " RDHUP"u8 : ""u8);
    }

    static void close_abruptly(int fd)
    {
        linger at_once = new linger { l_onoff = 1 };

        if (setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, (uint)sizeof(linger)) == -1)
            die("SO_LINGER"u8.ToPointer());
        close(fd);
    }

    /* Sends until there is no more room. */
    static void fill_up(int fd)
    {
        fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
        while (send(fd, block, 65536, MSG_NOSIGNAL) > 0)
            continue;
        show("send"u8.ToPointer(), -1);
    }

    /* Sends until that fails. */
    static void send_until_error(int fd)
    {
        while (send(fd, block, 65536, MSG_NOSIGNAL) > 0)
            continue;
        show("send"u8.ToPointer(), -1);
        show("send again"u8.ToPointer(), send(fd, "x"u8, 1, MSG_NOSIGNAL));
    }

    static void wait_for_end(int fd)
    {
        pollfd wait = new pollfd { fd = fd, events = POLLRDHUP };

        poll(&wait, 1, -1);
    }

    static void serve(int fd)
    {
        sbyte which;
        sbyte* buffer = stackalloc sbyte[4096];
        ssize_t n;

        if (recv(fd, &which, 1, 0) != 1)
            die("recv"u8.ToPointer());
        printf("case %c\n"u8, which);
        switch ((int)which)
        {
            case 'a':
                send(fd, "k"u8, 1, MSG_NOSIGNAL);
                wait_for_end(fd);
                show_events(fd);
                show("recv"u8.ToPointer(), recv(fd, buffer, 4096, 0));
                show("recv again"u8.ToPointer(), recv(fd, buffer, 4096, 0));
                show("send"u8.ToPointer(), send(fd, "x"u8, 1, MSG_NOSIGNAL));
                break;
            case 'u':
                send(fd, "hello"u8, 5, MSG_NOSIGNAL);
                wait_for_end(fd);
                show("recv"u8.ToPointer(), recv(fd, buffer, 4096, 0));
                show("recv again"u8.ToPointer(), recv(fd, buffer, 4096, 0));
                show("send"u8.ToPointer(), send(fd, "x"u8, 1, MSG_NOSIGNAL));
                break;
            case 'm':
            case 'k':
                /*
                 * What has come before the end may still be read, however much that is. The end of a process that was killed
                 * comes behind all that it had sent, so somebody has to tell of it: standard input ends.
                 */
                if (which == 'm')
                    wait_for_end(fd);
                else
                    while (read(STDIN_FILENO, buffer, 4096) > 0)
                        continue;
                while ((n = recv(fd, buffer, 4096, 0)) > 0)
                    continue;
                show("recv"u8.ToPointer(), n);
                break;
            case 's':
                recv(fd, buffer, 1, 0);
                close_abruptly(fd);
                return;
            case 'h':
                shutdown(fd, SHUT_WR);
                n = 0;
                while (n < 100000)
                {
                    ssize_t part = recv(fd, block, 65536, 0);

                    if (part <= 0)
                        break;
                    n += part;
                }
                printf("%zd bytes after the own end\n"u8, n);
                break;
        }
        close(fd);
    }

    static void connect_for(int fd, sbyte* name)
    {
        sbyte* buffer = stackalloc sbyte[16];
        pollfd wait = new pollfd { fd = fd, events = POLLIN };

        send(fd, name, 1, MSG_NOSIGNAL);
        switch ((int)name[0])
        {
            case 'a':
                show("recv"u8.ToPointer(), recv(fd, buffer, 16, 0));
                close_abruptly(fd);
                return;
            case 'u':
                poll(&wait, 1, -1);
                break;
            case 'm':
                fill_up(fd);
                close_abruptly(fd);
                return;
            case 'k':
                fill_up(fd);
                fflush(stdout);
                poll(&wait, 1, -1);
                show("recv"u8.ToPointer(), recv(fd, buffer, 16, 0));
                show("recv again"u8.ToPointer(), recv(fd, buffer, 16, 0));
                break;
            case 's':
                send_until_error(fd);
                show("recv"u8.ToPointer(), recv(fd, buffer, 16, 0));
                break;
            case 'h':
                show("recv"u8.ToPointer(), recv(fd, buffer, 16, 0));
                show_events(fd);
                show("send"u8.ToPointer(), send(fd, block, 50000, MSG_NOSIGNAL));
                show("send"u8.ToPointer(), send(fd, block, 50000, MSG_NOSIGNAL));
                shutdown(fd, SHUT_WR);
                break;
        }
        close(fd);
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_storage address;
        socklen_t length;
        int fd, client;

        if (argc < 4 || argc > 5)
        {
            fprintf(stderr, "usage: %s listen|connect tcp4|tcp6|unix NAME [CASE]\n"u8, argv[0]);
            return 2;
        }
        length = make_address(argv[2], argv[3], &address);
        if ((fd = socket(address.ss_family, SOCK_STREAM, 0)) == -1)
            die("socket"u8.ToPointer());
        if (argc == 5)
        {
            if (connect(fd, (sockaddr*)&address, length) == -1)
                die("connect"u8.ToPointer());
            connect_for(fd, argv[4]);
            return 0;
        }
        if (bind(fd, (sockaddr*)&address, length) == -1)
            die("bind"u8.ToPointer());
        if (listen(fd, 1) == -1)
            die("listen"u8.ToPointer());
        if (getsockname(fd, (sockaddr*)&address, &length) == -1)
            die("getsockname"u8.ToPointer());
        if (address.ss_family == AF_UNIX)
            printf("listening\n"u8);
        else
            printf("listening on port %d\n"u8, ntohs(((sockaddr_in*)&address)->sin_port));
        fflush(stdout);
        if ((client = accept(fd, null, null)) == -1)
            die("accept"u8.ToPointer());
        serve(client);
        close(fd);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
