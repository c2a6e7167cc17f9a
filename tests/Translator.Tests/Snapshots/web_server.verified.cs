/*
 * web_server - HTTP/1.1 with connections that stay open, bodies of any length and "Expect: 100-continue"
 *
 * usage: web_server CONNECTIONS
 *
 *   GET /           a page
 *   GET /bytes/N    N bytes
 *   HEAD            the same without the body
 *   POST, PUT       answers with the length and the checksum of what came
 *
 * Serves so many connections, one after the other, on a port that the system chooses.
 */


using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Strings;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class WebServer
{
    internal struct struct_connection
    {
        public int fd;
        public size_t start;
        public size_t end; /* of what was received and is not used yet */
        public fixed sbyte buffer[65536];
    }

    internal struct request
    {
        public fixed sbyte method[16];
        public fixed sbyte path[256];
        public long length; /* of the body */
        public int keep_alive;
        public int expects;
    }

    static readonly struct_connection* connection = StaticStorage.Allocate<struct_connection>(1);

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    /* Receives more. Returns 0 at the end. */
    static int receive(struct_connection* from)
    {
        ssize_t n;

        if (from->start == from->end)
            from->start = from->end = 0;
        if (from->end == 65536)
            return 0;
        n = recv(from->fd, from->buffer + from->end, 65536 - from->end, 0);
        if (n > 0)
            from->end += (ulong)n;
        return n > 0 ? 1 : 0;
    }

    static int send_all(int fd, sbyte* data, size_t length)
    {
        while (length > 0)
        {
            ssize_t n = send(fd, data, length, MSG_NOSIGNAL);

            if (n == -1)
                return 0;
            data += n;
            length -= (ulong)n;
        }
        return 1;
    }

    static int send_text(int fd, sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        sbyte* text = stackalloc sbyte[1024];
        VaList arguments;

        arguments = new VaList(args);
        vsnprintf(text, 1024, format, arguments);
        return send_all(fd, text, strlen(text));
    }

    /* The next line without its end; NULL if there is none any more. */
    static sbyte* next_line(struct_connection* from)
    {
        for (;;)
        {
            sbyte* line = from->buffer + from->start;
            sbyte* end = (sbyte*)memchr(line, '\n', from->end - from->start);

            if (end != null)
            {
                from->start = (ulong)(end + 1 - from->buffer);
                if (end > line && end[-1] == '\r')
                    end--;
                *end = (sbyte)'\0';
                return line;
            }
            if (from->start > 0)
            {
                memmove(from->buffer, line, from->end - from->start);
                from->end -= from->start;
                from->start = 0;
            }
            if (receive(from) == 0)
                return null;
        }
    }

    static int read_request(struct_connection* from, request* request)
    {
        sbyte* line = next_line(from);
        int minor;

        if (line == null)
            return 0;
        memset(request, 0, (ulong)sizeof(request));
        if (sscanf(line, "%15s %255s HTTP/1.%d"u8, request->method, request->path, &minor) != 3)
            return 0;
        request->keep_alive = minor > 0 ? 1 : 0;
        while ((line = next_line(from)) != null && *line != '\0')
        {
            sbyte* value = strchr(line, ':');

            if (value == null)
                return 0;
            *value++ = (sbyte)'\0';
            value += strspn(value, " \t"u8);
            if (strcasecmp(line, "Content-Length"u8) == 0)
                request->length = strtoll(value, null, 10);
            else if (strcasecmp(line, "Connection"u8) == 0)
                request->keep_alive = strcasecmp(value, "close"u8) != 0 ? 1 : 0;
            else if (strcasecmp(line, "Expect"u8) == 0)
                request->expects = strcasecmp(value, "100-continue"u8) == 0 ? 1 : 0;
        }
        return line != null ? 1 : 0;
    }

    /* Takes the body and tells of it. */
    static int take_body(struct_connection* from, request* request)
    {
        long left = request->length;
        uint checksum = 0;
        sbyte* answer = stackalloc sbyte[80];

        if (request->expects != 0 && send_text(from->fd, "HTTP/1.1 100 Continue\r\n\r\n"u8.ToPointer()) == 0)
            return 0;
        while (left > 0)
        {
            size_t there = from->end - from->start;

            if (there == 0)
            {
                if (receive(from) == 0)
                    return 0;
                continue;
            }
            if ((long)there > left)
                there = (size_t)left;
            left -= (long)there;
            for (; there > 0; there--)
                checksum = checksum * 31 + (byte)from->buffer[from->start++];
        }
        snprintf(answer, 80, "%lld bytes, checksum %08x\n"u8, request->length, checksum);
        printf("%s %s: %s"u8, request->method, request->path, answer);
        return send_text(from->fd, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: %zu\r\n\r\n%s"u8.ToPointer(), strlen(answer), answer);
    }

    static readonly sbyte* block = StaticStorage.Allocate<sbyte>(65536);

    static int send_bytes(int fd, long length, int with_body)
    {
        long position = 0;

        if (send_text(fd, "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: %lld\r\n\r\n"u8.ToPointer(), length) == 0)
            return 0;
        while (with_body != 0 && position < length)
        {
            size_t size = length - position < 65536L ? (size_t)(length - position) : 65536, i;

            for (i = 0; i < size; i++)
                block[i] = (sbyte)(((ulong)position + i) % 251);
            if (send_all(fd, block, size) == 0)
                return 0;
            position += (long)size;
        }
        return 1;
    }

    static readonly sbyte* page = StaticStorage.Text("<html><body>It works.</body></html>\n"u8, 37);

    static int answer(struct_connection* to, request* request)
    {
        int with_body = strcmp(request->method, "HEAD"u8) != 0 ? 1 : 0;

        if (strcmp(request->method, "POST"u8) == 0 || strcmp(request->method, "PUT"u8) == 0)
            return take_body(to, request);
        printf("%s %s\n"u8, request->method, request->path);
        if (with_body != 0 && strcmp(request->method, "GET"u8) != 0)
            return send_text(to->fd, "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, POST, PUT\r\nContent-Length: 0\r\n\r\n"u8.ToPointer());
        if (strncmp(request->path, "/bytes/"u8, 7) == 0)
            return send_bytes(to->fd, atoll(request->path + 7), with_body);
        if (strcmp(request->path, "/"u8) == 0)
            return send_text(to->fd, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %zu\r\n\r\n%s"u8.ToPointer(),
                strlen(page), with_body != 0 ? page : ""u8.ToPointer());
        return send_text(to->fd, "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\n%s"u8.ToPointer(), with_body != 0 ? "not found\n"u8 : ""u8);
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in address = default;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int listener, connections, i;

        if (argc != 2)
        {
            fprintf(stderr, "usage: %s CONNECTIONS\n"u8, argv[0]);
            return 2;
        }
        connections = atoi(argv[1]);
        if ((listener = socket(AF_INET, SOCK_STREAM, 0)) == -1)
            die("socket"u8.ToPointer());
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(listener, (sockaddr*)&address, length) == -1)
            die("bind"u8.ToPointer());
        if (listen(listener, 16) == -1)
            die("listen"u8.ToPointer());
        if (getsockname(listener, (sockaddr*)&address, &length) == -1)
            die("getsockname"u8.ToPointer());
        printf("serving on port %d\n"u8, ntohs(address.sin_port));
        fflush(stdout);

        for (i = 1; i <= connections; i++)
        {
            request request;
            int requests = 0;

            memset(connection, 0, (ulong)sizeof(struct_connection));
            if ((connection->fd = accept(listener, null, null)) == -1)
                die("accept"u8.ToPointer());
            while (read_request(connection, &request) != 0)
            {
                requests++;
                if (answer(connection, &request) == 0 || request.keep_alive == 0)
                    break;
            }
            printf("connection %d: %d requests\n"u8, i, requests);
            fflush(stdout);
            close(connection->fd);
        }
        close(listener);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
