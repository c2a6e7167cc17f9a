/*
 * echo_server - send back whatever arrives
 *
 * usage: echo_server 4|6|PATH [port] [clients]
 *
 *   4, 6      TCP over IPv4 or IPv6 on the loopback address
 *   PATH      a UNIX-domain socket of that name
 *   port      0 (the default) lets the system choose
 *   clients   how many clients to serve, one after the other (default 1)
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.ArpaInet;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class EchoServer
{
    const int BACKLOG = 5;
    const int BUFFER_SIZE = 65536;

    static readonly sbyte* buffer = StaticStorage.Allocate<sbyte>(BUFFER_SIZE);

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    /* Write the whole buffer, however short each send() is. */
    static int send_all(int fd, sbyte* data, size_t length)
    {
        size_t done = 0;

        while (done < length)
        {
            ssize_t n = send(fd, data + done, length - done, MSG_NOSIGNAL);

            if (n == -1)
            {
                if (errno == EINTR)
                    continue;
                return -1;
            }
            done += (ulong)n;
        }
        return 0;
    }

    /* Listen on the loopback address of a family; returns the descriptor. */
    static int listen_inet(int family, int port)
    {
        sockaddr_storage address;
        socklen_t length;
        int fd, on = 1;

        memset(&address, 0, (ulong)sizeof(sockaddr_storage));
        if (family == AF_INET)
        {
            sockaddr_in* @in = (sockaddr_in*)&address;

            @in->sin_family = AF_INET;
            @in->sin_port = htons((ushort)port);
            @in->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            length = (uint)sizeof(sockaddr_in);
        }
        else
        {
            sockaddr_in6* in6 = (sockaddr_in6*)&address;

            in6->sin6_family = AF_INET6;
            in6->sin6_port = htons((ushort)port);
            in6->sin6_addr = in6addr_loopback;
            length = (uint)sizeof(sockaddr_in6);
        }

        if ((fd = socket(family, SOCK_STREAM, 0)) == -1)
            die("socket"u8.ToPointer());
        if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int)) == -1)
            die("setsockopt"u8.ToPointer());
        if (bind(fd, (sockaddr*)&address, length) == -1)
            die("bind"u8.ToPointer());
        if (listen(fd, BACKLOG) == -1)
            die("listen"u8.ToPointer());

        /* tell the world which port it became */
        if (getsockname(fd, (sockaddr*)&address, &length) == -1)
            die("getsockname"u8.ToPointer());
        if (family == AF_INET)
            port = ntohs(((sockaddr_in*)&address)->sin_port);
        else
            port = ntohs(((sockaddr_in6*)&address)->sin6_port);
        printf("listening on port %d\n"u8, port);
        return fd;
    }

    /* Listen on a UNIX-domain socket. */
    static int listen_unix(sbyte* path)
    {
        sockaddr_un address;
        int fd;

        memset(&address, 0, (ulong)sizeof(sockaddr_un));
        address.sun_family = AF_UNIX;
        strncpy(address.sun_path, path, 108 - 1);

        if ((fd = socket(AF_UNIX, SOCK_STREAM, 0)) == -1)
            die("socket"u8.ToPointer());
        if (bind(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_un)) == -1)
            die("bind"u8.ToPointer());
        if (listen(fd, BACKLOG) == -1)
            die("listen"u8.ToPointer());
        printf("listening on %s\n"u8, path);
        return fd;
    }

    /* Echo until the client has sent its last byte. Returns the number of bytes. */
    static long serve(int fd)
    {
        long total = 0;
        ssize_t n;

        while ((n = recv(fd, buffer, BUFFER_SIZE, 0)) > 0)
        {
            if (send_all(fd, buffer, (size_t)n) == -1)
            {
                perror("send"u8);
                return -1;
            }
            total += n;
        }
        if (n == -1)
        {
            perror("recv"u8);
            return -1;
        }
        return total;
    }

    static int main(int argc, sbyte** argv)
    {
        int listener, client, i;
        int port = 0, clients = 1;
        sbyte* where;

        if (argc < 2 || argc > 4)
        {
            fprintf(stderr, "usage: %s 4|6|PATH [port] [clients]\n"u8, argv[0]);
            return 2;
        }
        where = argv[1];
        if (argc > 2)
            port = atoi(argv[2]);
        if (argc > 3)
            clients = atoi(argv[3]);

        if (strcmp(where, "4"u8) == 0)
            listener = listen_inet(AF_INET, port);
        else if (strcmp(where, "6"u8) == 0)
            listener = listen_inet(AF_INET6, port);
        else
            listener = listen_unix(where);
        fflush(stdout);

        for (i = 1; i <= clients; i++)
        {
            long total;

            client = accept(listener, null, null);
            if (client == -1)
                die("accept"u8.ToPointer());
            total = serve(client);
            if (total >= 0)
                printf("client %d: %ld bytes\n"u8, i, total);
            else
                printf("client %d: failed\n"u8, i);
            close(client);
        }

        close(listener);
        if (strcmp(where, "4"u8) != 0 && strcmp(where, "6"u8) != 0)
            unlink(where);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
