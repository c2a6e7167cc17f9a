/*
 * crowd_client - many connections to an echo server, all of them open at once
 *
 * usage: crowd_client talk PORT COUNT
 *        crowd_client hold PORT COUNT
 *
 * Each connection says its number and wants it back, and another one when all are open. "hold" then waits until the
 * server has ended every one of them; "talk" closes them itself.
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysResource;
using static CSockTranslate.Runtime.SysSocket;
using ssize_t = long;
using uint32_t = uint;

internal static unsafe class CrowdClient
{
    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    static void raise_limit()
    {
        rlimit limit;

        if (getrlimit(RLIMIT_NOFILE, &limit) == -1)
            die("getrlimit"u8.ToPointer());
        limit.rlim_cur = limit.rlim_max;
        if (setrlimit(RLIMIT_NOFILE, &limit) == -1)
            die("setrlimit"u8.ToPointer());
    }

    static int connect_to(int port)
    {
        sockaddr_in address = default;
        int fd = socket(AF_INET, SOCK_STREAM, 0);

        if (fd == -1)
            die("socket"u8.ToPointer());
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons((ushort)port);
        if (connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)) == -1)
            die("connect"u8.ToPointer());
        return fd;
    }

    static void say(int fd, uint32_t number)
    {
        uint32_t sent = htonl(number);

        if ((ulong)send(fd, &sent, sizeof(uint32_t), MSG_NOSIGNAL) != sizeof(uint32_t))
            die("send"u8.ToPointer());
    }

    /* Whether a number comes back as it was sent. */
    static int hear(int fd, uint32_t number)
    {
        uint32_t received;

        if ((ulong)recv(fd, &received, sizeof(uint32_t), MSG_WAITALL) != sizeof(uint32_t))
            die("recv"u8.ToPointer());
        return ntohl(received) == number ? 1 : 0;
    }

    /* Waits until the other side has ended every connection. */
    static void wait_for_all(pollfd* connections, int count)
    {
        int ended = 0, reset = 0, i;

        while (ended + reset < count)
        {
            if (poll(connections, (ulong)count, -1) == -1)
                die("poll"u8.ToPointer());
            for (i = 0; i < count; i++)
            {
                sbyte @byte;
                ssize_t n;

                if (connections[i].revents == 0)
                    continue;
                n = recv(connections[i].fd, &@byte, 1, 0);
                if (n == 0)
                    ended++;
                else if (n == -1 && errno == ECONNRESET)
                    reset++;
                else
                    die("recv"u8.ToPointer());
                close(connections[i].fd);
                connections[i].fd = -1;
                connections[i].revents = 0;
            }
        }
        printf("%d ended, %d reset\n"u8, ended, reset);
    }

    static int main(int argc, sbyte** argv)
    {
        pollfd* connections;
        int port, count, right = 0, i;

        if (argc != 4)
        {
            fprintf(stderr, "usage: %s talk|hold PORT COUNT\n"u8, argv[0]);
            return 2;
        }
        port = atoi(argv[2]);
        count = atoi(argv[3]);
        connections = (pollfd*)calloc((ulong)count, (ulong)sizeof(pollfd));
        if (connections == null)
            die("calloc"u8.ToPointer());
        raise_limit();

        for (i = 0; i < count; i++)
        {
            connections[i].fd = connect_to(port);
            connections[i].events = POLLIN;
            say(connections[i].fd, (uint)i);
        }
        for (i = 0; i < count; i++)
            right += hear(connections[i].fd, (uint)i);
        printf("%d open\n"u8, count);
        fflush(stdout);
        for (i = 0; i < count; i++)
            say(connections[i].fd, (uint)(count + i));
        for (i = 0; i < count; i++)
            right += hear(connections[i].fd, (uint)(count + i));
        printf("%d answers were right\n"u8, right);
        fflush(stdout);
        if (strcmp(argv[1], "hold"u8) == 0)
            wait_for_all(connections, count);
        else
            for (i = 0; i < count; i++)
                close(connections[i].fd);
        free(connections);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
