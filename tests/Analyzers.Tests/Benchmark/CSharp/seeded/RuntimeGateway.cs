// The telnet gateway, once gateway.c, since then edited by hand.
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

namespace Gateway;

internal static unsafe class Gateway
{
    private const int BufferSize = 2048;

    // Connects to the machine behind the gateway.
    private static int ConnectUpstream(CString host, CString port)
    {
        addrinfo hints; // or: hints-uninit
        addrinfo* list;
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        int rc = getaddrinfo(host, port, &hints, &list); // expect: hints-uninit, addrinfo-leak
        if (rc != 0)
        {
            fprintf(stderr, "%s\n"u8, gai_strerror(rc));
            return -1;
        }

        int fd = socket(list->ai_family, list->ai_socktype, list->ai_protocol);
        if (fd < 0)
        {
            perror("socket"u8);
            return -1;
        }

        if (connect(fd, list->ai_addr, list->ai_addrlen) < 0)
        {
            close(fd);
            perror("connect"u8); // expect: errno-clobbered
            freeaddrinfo(list);
            return -1;
        }

        freeaddrinfo(list);
        return fd;
    }

    // Moves bytes both ways until one side is done.
    private static void Relay(int left, int right)
    {
        pollfd* fds = stackalloc pollfd[2];
        sbyte* buffer = stackalloc sbyte[BufferSize];
        fds[0].fd = left;
        fds[1].fd = right;
        fds[0].events = fds[1].events = POLLIN;
        while (true)
        {
            if (poll(fds, 2, -1) < 0) // or: poll-revents-unchecked
            {
                if (errno == EINTR)
                {
                    continue;
                }

                return;
            }

            for (int i = 0; i < 2; i++)
            {
                if ((fds[i].revents & POLLIN) == 0) // expect: poll-revents-unchecked
                {
                    continue;
                }

                long n = read(fds[i].fd, buffer, BufferSize);
                if (n <= 0)
                {
                    return;
                }

                if (write(fds[1 - i].fd, buffer, (ulong)n) < 0) // expect: partial-send
                {
                    return;
                }
            }
        }
    }

    private static int Main(string[] args)
    {
        int upstream = ConnectUpstream("upstream"u8, "23"u8);
        if (upstream < 0)
        {
            return 1;
        }

        int local = ConnectUpstream("localhost"u8, "2323"u8);
        if (local < 0)
        {
            close(upstream);
            return 1;
        }

        signal(SIGPIPE, SIG_IGN);
        Relay(upstream, local);
        close(local);
        close(upstream);
        return 0;
    }

    private static void PrintPeers(in_addr a, in_addr b)
    {
        printf("%s <-> %s\n"u8, inet_ntoa(a), inet_ntoa(b)); // expect: obsolete-inet-ntoa, obsolete-inet-ntoa, static-buffer-reuse
    }

    private static void PrintPeer(in_addr a)
    {
        sbyte* text = stackalloc sbyte[INET_ADDRSTRLEN];
        if (inet_ntop(AF_INET, &a, text, INET_ADDRSTRLEN) != null)
        {
            printf("from %s\n"u8, text);
        }
    }
}
