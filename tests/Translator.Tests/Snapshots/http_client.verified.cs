/*
 * http_client.c: fetch http://host:port/path and print what came
 *
 *	-h	the header lines too
 *	-v	say what is going on (on stderr)
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.SysSocket;
using size_t = ulong;
using ssize_t = long;

internal static unsafe class HttpClient
{
    const int FLAG_HEADERS = 0x01;
    const int FLAG_VERBOSE = 0x02;

    static int flags;

    internal struct url
    {
        public fixed sbyte host[64];
        public fixed sbyte port[8];
        public fixed sbyte path[128];
    }

    /* Splits http://host[:port][/path]; returns 0, or -1 if it is nothing like that. */
    static int parse_url(sbyte* text, url* u)
    {
        sbyte* p = text, end;
        size_t n;

        if (strncmp(p, "http://"u8, 7) != 0)
            return -1;
        p += 7;

        end = p + strcspn(p, ":/"u8);
        n = (ulong)(end - p);
        if (n == 0 || n >= 64)
            return -1;
        memcpy(u->host, p, n);
        u->host[n] = (sbyte)'\0';

        strcpy(u->port, "80"u8);
        if (*end == ':')
        {
            p = end + 1;
            n = strspn(p, "0123456789"u8);
            if (n == 0 || n > 5)
                return -1;
            memcpy(u->port, p, n);
            u->port[n] = 0;
            end = p + n;
        }
        if (*end == '\0')
            strcpy(u->path, "/"u8);
        else if (*end == '/' && strlen(end) < 128)
            strcpy(u->path, end);
        else
            return -1;
        return 0;
    }

    static int dial(url* u)
    {
        addrinfo hints;
        addrinfo* list, p;
        int fd = -1, rc;

        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        if ((rc = getaddrinfo(u->host, u->port, &hints, &list)) != 0)
        {
            fprintf(stderr, "%s: %s\n"u8, u->host, gai_strerror(rc));
            return -1;
        }
        for (p = list; p != null; p = p->ai_next)
        {
            fd = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
            if (fd == -1)
                continue;
            if (connect(fd, p->ai_addr, p->ai_addrlen) == 0)
                break; /* this one answers */
            close(fd);
            fd = -1;
        }
        freeaddrinfo(list);
        if (fd == -1)
            perror("connect"u8);
        else if ((flags & FLAG_VERBOSE) != 0)
            fprintf(stderr, "* connected to %s\n"u8, u->host);
        return fd;
    }

    static int main(int argc, sbyte** argv)
    {
        url u;
        sbyte* reply, body, p;
        sbyte* request = stackalloc sbyte[256];
        size_t used = 0, size = 16;
        ssize_t n;
        int fd, status;

        for (++argv, --argc; argc > 0 && argv[0][0] == '-'; ++argv, --argc)
        {
            switch ((int)argv[0][1])
            {
                case 'h':
                    flags |= FLAG_HEADERS;
                    break;
                case 'v':
                    flags |= FLAG_VERBOSE;
                    break;
                default:
                    fprintf(stderr, "unknown option -%c\n"u8, argv[0][1]);
                    return 2;
            }
        }
        if (argc != 1 || parse_url(argv[0], &u) != 0)
        {
            fprintf(stderr, "usage: http_client [-h] [-v] http://host[:port][/path]\n"u8);
            return 2;
        }

        if ((fd = dial(&u)) == -1)
            return 1;
        n = snprintf(request, 256, "GET %s HTTP/1.0\r\nHost: %s\r\nConnection: close\r\n\r\n"u8, u.path, u.host);
        if (write(fd, request, (ulong)n) != n)
        {
            perror("write"u8);
            return 1;
        }

        /* read all of it, in a buffer that grows */
        reply = (sbyte*)malloc(size);
        while (reply != null && (n = read(fd, reply + used, size - used - 1)) > 0)
        {
            used += (ulong)n;
            if (size - used < 2)
            {
                sbyte* bigger = (sbyte*)realloc(reply, size *= 2);
                if (bigger == null)
                    free(reply);
                reply = bigger;
            }
        }
        if (reply == null)
        {
            fputs("out of memory\n"u8, stderr);
            return 1;
        }
        reply[used] = (sbyte)'\0';
        close(fd);

        if (strncmp(reply, "HTTP/"u8, 5) != 0 || (p = strchr(reply, ' ')) == null)
        {
            fprintf(stderr, "this is not HTTP\n"u8);
            free(reply);
            return 1;
        }
        status = atoi(p + 1);
        if ((body = strstr(reply, "\r\n\r\n"u8)) != null)
        {
            *body = (sbyte)'\0';
            body += 4;
        }
        if ((flags & FLAG_HEADERS) != 0)
        {
            for (p = strtok(reply, "\r\n"u8); p != null; p = strtok(null, "\r\n"u8))
                printf("< %s\n"u8, p);
        }
        if (body != null)
            fwrite(body, 1, strlen(body), stdout);
        free(reply);
        if (status / 100 != 2)
        {
            fprintf(stderr, "status %d\n"u8, status);
            return 3;
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
