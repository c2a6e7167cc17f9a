/*
 * port_probe - which of some ports are open?
 * usage: port_probe host port[-port]...
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class PortProbe
{
    internal struct range
    {
        public int first;
        public int last;
        public range* next;
    }

    static readonly range** ranges = (range**)StaticStorage.Pointers(1);
    static range** tail = ranges;

    static int add_range(sbyte* text)
    {
        sbyte* end;
        range* r = (range*)calloc(1, (ulong)sizeof(range));

        if (r == null)
            return 0;
        r->first = r->last = (int)strtol(text, &end, 10);
        if (*end == '-')
            r->last = (int)strtol(end + 1, &end, 10);
        if (*end != 0 || end == text || r->first < 1 || r->last > 65535 || r->first > r->last)
        {
            free(r);
            return 0;
        }
        *tail = r;
        tail = &r->next;
        return 1;
    }

    /* 1 open, 0 refused, -1 something else (errno says what) */
    static int probe(sbyte* host, int port)
    {
        addrinfo hints = new addrinfo { ai_family = AF_UNSPEC, ai_socktype = SOCK_STREAM, ai_flags = AI_NUMERICHOST };
        addrinfo* list, ai;
        sbyte* service = stackalloc sbyte[8];
        int result = -1, saved = 0, rc;

        sprintf(service, "%d"u8, port);
        rc = getaddrinfo(host, service, &hints, &list);
        if (rc != 0)
        {
            fprintf(stderr, "port_probe: %s: %s\n"u8, host, gai_strerror(rc));
            exit(1);
        }
        for (ai = list; ai != null && result != 1; ai = ai->ai_next)
        {
            int fd = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);

            if (fd < 0)
                continue;
            if (connect(fd, ai->ai_addr, ai->ai_addrlen) == 0)
                result = 1;
            else
            {
                saved = errno;
                result = errno == ECONNREFUSED ? 0 : -1;
            }
            close(fd);
        }
        freeaddrinfo(list);
        errno = saved;
        return result;
    }

    static int main(int argc, sbyte** argv)
    {
        range* r;
        int i, port, open = 0, closed = 0;

        if (argc < 3)
        {
            fprintf(stderr, "usage: port_probe host port[-port]...\n"u8);
            return 2;
        }
        for (i = 2; i < argc; i++)
            if (add_range(argv[i]) == 0)
            {
                fprintf(stderr, "port_probe: bad range '%s'\n"u8, argv[i]);
                return 2;
            }

        for (r = *ranges; r != null; r = r->next)
            for (port = r->first; port <= r->last; ++port)
                switch (probe(argv[1], port))
                {
                    case 1:
                        printf("%5d open\n"u8, port);
                        ++open;
                        break;
                    case 0:
                        ++closed;
                        break;
                    default:
                        printf("%5d %s\n"u8, port, strerror(errno));
                        break;
                }
        printf("%d open, %d closed\n"u8, open, closed);

        while ((r = *ranges) != null)
        {
            *ranges = r->next;
            free(r);
        }
        return open > 0 ? 0 : 1;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
