/* A tiny HTTP/1.0 server for a few fixed pages.            */
/* usage: http_server port requests                         */

using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;
using ssize_t = long;
using status = uint;

internal static unsafe class HttpServer
{
    const int REQUEST_MAX = 1024;
    static ReadOnlySpan<byte> SERVER_NAME => "tinyd/0.3"u8;

    const int OK = 200;
    const int BAD_REQUEST = 400;
    const int NOT_FOUND = 404;
    const int NOT_ALLOWED = 405;
    const int TOO_LARGE = 413;

    internal struct page
    {
        public sbyte* path;
        public sbyte* type;
        public sbyte* body;
    }

    static readonly page* pages = StaticStorage.Create<page>([
        new page { path = "/"u8.ToPointer(), type = "text/html"u8.ToPointer(), body = "<html><body><h1>It works</h1></body></html>\n"u8.ToPointer() },
        new page { path = "/robots.txt"u8.ToPointer(), type = "text/plain"u8.ToPointer(), body = "User-agent: *\nDisallow: /\n"u8.ToPointer() },
        new page { path = "/empty"u8.ToPointer(), type = "text/plain"u8.ToPointer(), body = ""u8.ToPointer() }]);

    const int PAGE_COUNT = 3;

    static sbyte* reason(status code)
    {
        switch (code)
        {
            case OK:
                return "OK"u8.ToPointer();
            case BAD_REQUEST:
                return "Bad Request"u8.ToPointer();
            case NOT_FOUND:
                return "Not Found"u8.ToPointer();
            case NOT_ALLOWED:
                return "Method Not Allowed"u8.ToPointer();
            case TOO_LARGE:
                return "Request Entity Too Large"u8.ToPointer();
            default:
                return "Unknown"u8.ToPointer();
        }
    }

    /* printf to a socket; the text has to fit into a kilobyte */
    static void sock_printf(int fd, sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        sbyte* text = stackalloc sbyte[1024];
        VaList ap;
        int length;

        ap = new VaList(args);
        length = vsnprintf(text, 1024, format, ap);

        if (length > 1024 - 1)
            length = 1024 - 1;
        if (send(fd, text, (ulong)length, MSG_NOSIGNAL) != length)
            fprintf(stderr, "short send: %s\n"u8, strerror(errno));
    }

    static void respond(int fd, status code, page* page, int with_body)
    {
        sock_printf(fd, "HTTP/1.0 %d %s\r\nServer: tinyd/0.3\r\n"u8.ToPointer(), code, reason(code));
        if (code == NOT_ALLOWED)
            sock_printf(fd, "Allow: GET, HEAD\r\n"u8.ToPointer());
        if (page != null)
        {
            sock_printf(fd, "Content-Type: %s\r\nContent-Length: %zu\r\n\r\n"u8.ToPointer(), page->type, strlen(page->body));
            if (with_body != 0 && page->body[0] != '\0')
                sock_printf(fd, "%s"u8.ToPointer(), page->body);
        }
        else
        {
            sock_printf(fd, "Content-Type: text/plain\r\n\r\n"u8.ToPointer());
            if (with_body != 0)
                sock_printf(fd, "%d %s\n"u8.ToPointer(), code, reason(code));
        }
    }

    /* Reads up to the empty line that ends the header. Returns its length, or -1. */
    static int read_request(int fd, sbyte* buf, int size)
    {
        int used = 0;

        for (;;)
        {
            ssize_t n;

            if (used == size - 1)
                return -1;                  /* it does not fit */
            n = recv(fd, buf + used, (ulong)(size - 1 - used), 0);
            if (n <= 0)
                break;
            used += (int)n;
            buf[used] = 0;
            if (strstr(buf, "\r\n\r\n"u8) != null || strstr(buf, "\n\n"u8) != null)
                break;
        }
        return used;
    }

    static status handle(int fd)
    {
        sbyte* request = stackalloc sbyte[REQUEST_MAX];
        sbyte* method, path, version;
        int i, length, head;

        length = read_request(fd, request, REQUEST_MAX);
        if (length < 0)
        {
            respond(fd, TOO_LARGE, null, 1);
            return TOO_LARGE;
        }
        request[length] = (sbyte)'\0';

        method = strtok(request, " \r\n"u8);
        path = strtok(null, " \r\n"u8);
        version = strtok(null, "\r\n"u8);
        if (method == null || path == null || version == null || strncmp(version, "HTTP/1."u8, 7) != 0)
        {
            respond(fd, BAD_REQUEST, null, 1);
            return BAD_REQUEST;
        }

        printf("%s %s\n"u8, method, path);
        head = strcmp(method, "HEAD"u8) == 0 ? 1 : 0;
        if (head == 0 && strcmp(method, "GET"u8) != 0)
        {
            respond(fd, NOT_ALLOWED, null, 1);
            return NOT_ALLOWED;
        }

        path[strcspn(path, "?#"u8)] = (sbyte)'\0';   /* no query, no fragment */
        for (i = 0; i < PAGE_COUNT; ++i)
        {
            if (strcmp(pages[i].path, path) == 0)
            {
                respond(fd, OK, &pages[i], head == 0 ? 1 : 0);
                return OK;
            }
        }
        respond(fd, NOT_FOUND, null, head == 0 ? 1 : 0);
        return NOT_FOUND;
    }

    static int main(int argc, sbyte** argv)
    {
        int port, requests, listener, i, on = 1;
        int* counts = stackalloc int[600];
        sockaddr_in addr = default;
        socklen_t addrlen = (uint)sizeof(sockaddr_in);

        if (argc != 3)
        {
            fprintf(stderr, "usage: %s port requests\n"u8, argv[0]);
            exit(2);
        }
        port = atoi(argv[1]);
        requests = atoi(argv[2]);

        listener = socket(PF_INET, SOCK_STREAM, 0);
        if (listener < 0)
        {
            perror("socket"u8);
            exit(1);
        }
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, (sbyte*)&on, sizeof(int));

        addr.sin_family = AF_INET;
        addr.sin_addr.s_addr = htonl(INADDR_ANY);
        addr.sin_port = htons((ushort)port);
        if (bind(listener, (sockaddr*)&addr, (uint)sizeof(sockaddr_in)) < 0)
        {
            perror("bind"u8);
            exit(1);
        }
        if (listen(listener, SOMAXCONN) < 0)
        {
            perror("listen"u8);
            exit(1);
        }

        getsockname(listener, (sockaddr*)&addr, &addrlen);
        printf("tinyd/0.3 on port %d\n"u8, ntohs(addr.sin_port));
        fflush(stdout);

        while (requests-- > 0)
        {
            int fd = accept(listener, null, null);

            if (fd < 0)
            {
                perror("accept"u8);
                exit(1);
            }
            counts[handle(fd)]++;
            shutdown(fd, SHUT_RDWR);
            close(fd);
        }
        close(listener);

        for (i = 0; i < 600; i++)
            if (counts[i] > 0)
                printf("%d: %d\n"u8, i, counts[i]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
