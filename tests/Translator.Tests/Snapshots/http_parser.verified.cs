/* http_parser.c: a request parser that takes its input in pieces of any size */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Stdlib;
using size_t = ulong;
using state = uint;

internal static unsafe class HttpParser
{
    const int METHOD = 0;
    const int TARGET = 1;
    const int VERSION = 2;
    const int LINE_END = 3;
    const int NAME = 4;
    const int VALUE_START = 5;
    const int VALUE = 6;
    const int VALUE_END = 7;
    const int HEADERS_END = 8;
    const int BODY = 9;
    const int DONE = 10;
    const int BROKEN = 11;

    internal struct parser
    {
        public state state;
        public fixed sbyte method[8];
        public fixed sbyte target[32];
        public fixed sbyte name[20];
        public fixed sbyte value[40];
        public size_t used;
        public long content_length;
        public long body;
        public int headers;
    }

    static int append(parser* p, sbyte* to, size_t size, sbyte c)
    {
        if (p->used + 1 >= size)
        {
            p->state = BROKEN;
            return -1;
        }
        to[p->used++] = c;
        to[p->used] = (sbyte)'\0';
        return 0;
    }

    static void header(parser* p)
    {
        size_t n = strlen(p->value);

        while (n != 0 && p->value[n - 1] == ' ')
            p->value[--n] = (sbyte)'\0';
        printf("  %s=%s\n"u8, p->name, p->value);
        if (strcmp(p->name, "content-length"u8) == 0)
            p->content_length = atol(p->value);
        p->headers++;
    }

    static void feed(parser* p, sbyte* data, size_t n)
    {
        for (; n > 0 && p->state < DONE; data++, n--)
        {
            sbyte c = *data;

            switch (p->state)
            {
                case METHOD:
                    if (c == ' ')
                    {
                        p->state = TARGET;
                        p->used = 0;
                    }
                    else if (isupper((byte)c) == 0)
                        p->state = BROKEN;
                    else
                        append(p, p->method, 8, c);
                    break;
                case TARGET:
                    if (c == ' ')
                        p->state = VERSION;
                    else
                        append(p, p->target, 32, c);
                    break;
                case VERSION:
                    if (c == '\r')
                        p->state = LINE_END;
                    break;
                case LINE_END:
                case VALUE_END:
                    p->state = (uint)(c == '\n' ? NAME : BROKEN);
                    p->used = 0;
                    break;
                case NAME:
                    if (c == '\r' && p->used == 0)
                        p->state = HEADERS_END;
                    else if (c == ':')
                        p->state = VALUE_START;
                    else
                        append(p, p->name, 20, (sbyte)tolower((byte)c));
                    break;
                case VALUE_START:
                    if (c == ' ' || c == '\t')
                        break;
                    p->used = 0;
                    p->value[0] = (sbyte)'\0';
                    p->state = VALUE;
                    /* fall through */
                    goto case VALUE;
                case VALUE:
                    if (c == '\r')
                    {
                        header(p);
                        p->state = VALUE_END;
                    }
                    else
                        append(p, p->value, 40, c);
                    break;
                case HEADERS_END:
                    p->state = (uint)(c != '\n' ? BROKEN : p->content_length > 0 ? BODY : DONE);
                    break;
                case BODY:
                    if (++p->body == p->content_length)
                        p->state = DONE;
                    break;
                case DONE:
                case BROKEN:
                    break;
            }
        }
    }

    static readonly sbyte** requests = (sbyte**)StaticStorage.PointersTo(
        "GET / HTTP/1.1\r\nHost: example.com\r\nAccept:  text/html \r\n\r\n"u8,
        "POST /form HTTP/1.0\r\nContent-Length: 11\r\n\r\nhello=world"u8,
        "get / HTTP/1.1\r\n\r\n"u8,
        "GET /a/very/long/target/that/does/not/fit HTTP/1.1\r\n"u8,
        "GET /x HTTP/1.1\r\nA:\r\nB: 1\r\nbroken\n\r\n"u8);

    static readonly size_t* steps = StaticStorage.Create<size_t>([1, 7, 1000]);

    static int main()
    {
        uint r, s;

        for (r = 0; r < (ulong)(5 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); r++)
            for (s = 0; s < 3; s++)
            {
                parser p = default;
                sbyte* at = requests[r];
                size_t left = strlen(at);

                printf("request %u in steps of %zu\n"u8, r, steps[s]);
                while (left != 0)
                {
                    size_t n = left < steps[s] ? left : steps[s];

                    feed(&p, at, n);
                    at += n;
                    left -= n;
                }
                printf("  %d %s %s %d %ld\n"u8, p.state, p.method, p.target, p.headers, p.body);
            }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
