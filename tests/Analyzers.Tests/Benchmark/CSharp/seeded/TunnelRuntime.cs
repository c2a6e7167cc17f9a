// tunnel.c, maintained in C# since the translation.
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class Tunnel
{
    private static int Dial(CString host, CString port)
    {
        addrinfo hints = default;
        hints.ai_socktype = SOCK_STREAM;
        addrinfo* list;
        if (getaddrinfo(host, port, &hints, &list) != 0)
        {
            perror("getaddrinfo"u8); // expect: gai-error-perror
            return -1;
        }

        int fd = -1;
        for (addrinfo* p = list; p != null; p = p->ai_next)
        {
            fd = socket(p->ai_family, p->ai_socktype, p->ai_protocol); // expect: fd-leak-connect-retry
            if (fd == -1)
            {
                continue;
            }

            if (connect(fd, p->ai_addr, p->ai_addrlen) == 0)
            {
                break;
            }

            fd = -1;
        }

        freeaddrinfo(list);
        freeaddrinfo(list); // expect: addrinfo-double-free
        return fd;
    }

    private static void Copy(int a, int b)
    {
        fd_set set;
        FD_ZERO(&set);
        FD_SET(a, &set); // expect: fdset-overflow
        FD_SET(b, &set);
        timeval limit = default;
        limit.tv_sec = 60;
        sbyte* buffer = stackalloc sbyte[4096];
        while (select((a > b ? a : b) + 1, &set, null, null, &limit) > 0) // expect: select-fdset-not-reset, select-timeout-not-reset
        {
            int from = FD_ISSET(a, &set) != 0 ? a : b;
            int to = from == a ? b : a;
            long n = recv(from, buffer, 4096, 0);
            if (n <= 0)
            {
                break;
            }

            if (send(to, buffer, (ulong)n, MSG_NOSIGNAL) < n)
            {
                break;
            }
        }
    }

    private static void SetNonBlocking(int fd)
    {
        if (fcntl(fd, F_SETFL, O_NONBLOCK) < 0) // expect: fcntl-setfl-clobber
        {
            perror("fcntl"u8);
        }
    }

    private static int Main(string[] args)
    {
        int listener = socket(AF_INET, SOCK_STREAM, 0);
        if (listener < 0)
        {
            perror("socket"u8);
            return 1;
        }

        sockaddr_in here = default;
        here.sin_family = AF_INET;
        here.sin_port = htons(2222);
        here.sin_addr.s_addr = htonl(INADDR_ANY);
        if (bind(listener, (sockaddr*)&here, (uint)sizeof(sockaddr)) < 0) // expect: missing-reuseaddr
        {
            perror("bind"u8);
            return 1;
        }

        if (listen(listener, 0) < 0) // expect: zero-backlog
        {
            perror("listen"u8);
            return 1;
        }

        for (; ; )
        {
            int client = accept(listener, null, null); // expect: fd-leak-accept-loop
            if (client < 0)
            {
                if (errno == EINTR || errno == ECONNABORTED)
                {
                    continue;
                }

                perror("accept"u8);
                return 1;
            }

            int server = Dial("backend"u8, "22"u8);
            if (server < 0)
            {
                continue;
            }

            Copy(client, server);
            close(server);
            close(client);
        }
    }
}
