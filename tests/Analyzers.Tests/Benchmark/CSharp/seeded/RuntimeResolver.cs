// Looks up hosts and fetches pages with the runtime's functions.
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class Fetcher
{
    private static int Dial(CString host)
    {
        addrinfo hints = default;
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        addrinfo* list;
        if (getaddrinfo(host, "http"u8, &hints, &list) != 0) // expect: addrinfo-leak
        {
            perror("getaddrinfo"u8); // expect: gai-error-perror
            return -1;
        }

        for (addrinfo* p = list; p != null; p = p->ai_next)
        {
            int fd = socket(p->ai_family, p->ai_socktype, p->ai_protocol); // expect: fd-leak-connect-retry
            if (fd < 0)
                continue;
            if (connect(fd, p->ai_addr, p->ai_addrlen) == 0)
                return fd;
        }

        freeaddrinfo(list);
        return -1;
    }

    private static int Fetch(CString host)
    {
        int fd = Dial(host);
        if (fd < 0)
            return 1;
        sbyte* page = stackalloc sbyte[2048];
        if (send(fd, "GET / HTTP/1.0\r\n\r\n"u8, 18, 0) == -1) // expect: partial-send
        {
            close(fd);
            return 1;
        }

        long n = recv(fd, page, 2048, 0);
        if (n < 0)
        {
            close(fd);
            perror("recv"u8); // expect: errno-clobbered
            return 1;
        }

        sbyte* body = strstr(page, "\r\n\r\n"u8); // expect: recv-not-terminated
        if (body != null)
            printf(body + 4); // expect: net-format-string
        close(fd);
        return 0;
    }

    private static void Who(int fd)
    {
        sockaddr_storage peer;
        uint length = (uint)sizeof(sockaddr_storage);
        sbyte* text = stackalloc sbyte[INET_ADDRSTRLEN];
        if (getpeername(fd, (sockaddr*)&peer, &length) != 0)
            return;
        if (inet_ntop(AF_INET, &((sockaddr_in*)&peer)->sin_addr, text, INET_ADDRSTRLEN) != null) // expect: wrong-family
            puts(text);
    }

    private static int Main(string[] args)
    {
        int status = 0;
        foreach (string arg in args)
        {
            fixed (byte* name = System.Text.Encoding.UTF8.GetBytes(arg + "\0"))
                status |= Fetch((sbyte*)name);
        }

        Who(0);
        return status;
    }
}
