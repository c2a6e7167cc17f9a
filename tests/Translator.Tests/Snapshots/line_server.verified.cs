/*
** line_server.c -- answer line commands, one client after the other
**
** A client that says SHUTDOWN ends the server.
*/

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Strings;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;
using unsafe handler = delegate*<LineServer.connection*, int, sbyte**, int>;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class LineServer
{
    const int MAXLINE = 128;
    const int MAXARGS = 8;

    /* what a command tells the loop */
    const int GO_ON = 0;
    const int HANG_UP = 1;
    const int STOP = 2;

    internal struct connection
    {
        public int fd;
        public fixed sbyte buf[64]; /* deliberately small: lines arrive in pieces */
        public size_t pos;
        public size_t len;
        public int lines;
    }

    internal struct command
    {
        public sbyte* name;
        public int min_args;
        public handler run;
        public sbyte* help;
    }

    static void reply(connection* c, sbyte* text)
    {
        size_t left = strlen(text);

        while (left > 0)
        {
            ssize_t n = send(c->fd, text, left, MSG_NOSIGNAL);
            if (n <= 0)
                return;
            text += n;
            left -= (ulong)n;
        }
    }

    static int do_echo(connection* c, int argc, sbyte** argv)
    {
        int i;

        for (i = 1; i < argc; i++)
        {
            reply(c, argv[i]);
            reply(c, (i + 1 < argc ? " "u8 : "\r\n"u8).ToPointer());
        }
        return GO_ON;
    }

    static int do_upper(connection* c, int argc, sbyte** argv)
    {
        sbyte* p;

        for (p = argv[1]; *p != 0; p++)
            *p = (sbyte)toupper((byte)*p);
        reply(c, argv[1]);
        reply(c, "\r\n"u8.ToPointer());
        _ = argc;
        return GO_ON;
    }

    static int do_reverse(connection* c, int argc, sbyte** argv)
    {
        sbyte* a = argv[1], b = a + strlen(a) - 1;

        _ = argc;
        while (a < b)
        {
            sbyte t = *a;
            *a++ = *b;
            *b-- = t;
        }
        reply(c, argv[1]);
        reply(c, "\r\n"u8.ToPointer());
        return GO_ON;
    }

    static int do_add(connection* c, int argc, sbyte** argv)
    {
        sbyte* text = stackalloc sbyte[32];
        long sum = 0;

        while (--argc > 0)
            sum += strtol(*++argv, null, 0);
        snprintf(text, 32, "%ld\r\n"u8, sum);
        reply(c, text);
        return GO_ON;
    }

    static int do_count(connection* c, int argc, sbyte** argv)
    {
        sbyte* text = stackalloc sbyte[64];

        _ = argc;
        _ = argv;
        sprintf(text, "%d line%s so far\r\n"u8, c->lines, c->lines == 1 ? ""u8 : "s"u8);
        reply(c, text);
        return GO_ON;
    }

    static int do_quit(connection* c, int argc, sbyte** argv)
    {
        _ = argc;
        _ = argv;
        reply(c, "bye\r\n"u8.ToPointer());
        return HANG_UP;
    }

    static int do_shutdown(connection* c, int argc, sbyte** argv)
    {
        _ = argc;
        _ = argv;
        reply(c, "shutting down\r\n"u8.ToPointer());
        return STOP;
    }

    static readonly command* commands = StaticStorage.Create<command>([
        new command { name = "help"u8.ToPointer(), run = &do_help, help = "this list"u8.ToPointer() },
        new command { name = "echo"u8.ToPointer(), min_args = 1, run = &do_echo, help = "the same words again"u8.ToPointer() },
        new command { name = "upper"u8.ToPointer(), min_args = 1, run = &do_upper, help = "a word in capitals"u8.ToPointer() },
        new command { name = "reverse"u8.ToPointer(), min_args = 1, run = &do_reverse, help = "a word backwards"u8.ToPointer() },
        new command { name = "add"u8.ToPointer(), min_args = 2, run = &do_add, help = "the sum of numbers"u8.ToPointer() },
        new command { name = "count"u8.ToPointer(), run = &do_count, help = "lines of this connection"u8.ToPointer() },
        new command { name = "quit"u8.ToPointer(), run = &do_quit, help = "hang up"u8.ToPointer() },
        new command { name = "shutdown"u8.ToPointer(), run = &do_shutdown, help = "end the server"u8.ToPointer() },
        new command { name = null, run = null, help = null }]); /* end of table */

    static command* find_command(sbyte* name)
    {
        command* p;

        for (p = commands; p->name != null; p++)
            if (strcasecmp(p->name, name) == 0)
                return p;
        return null;
    }

    static int do_help(connection* c, int argc, sbyte** argv)
    {
        command* p;
        sbyte* text = stackalloc sbyte[80];

        _ = argc;
        _ = argv;
        for (p = commands; p->name != null; ++p)
        {
            snprintf(text, 80, "%-10s%s\r\n"u8, p->name, p->help);
            reply(c, text);
        }
        return GO_ON;
    }

    /* One character of the connection, or -1 at its end. */
    static int read_char(connection* c)
    {
        if (c->pos == c->len)
        {
            ssize_t n = recv(c->fd, c->buf, 64, 0);

            if (n <= 0)
                return -1;
            c->pos = 0;
            c->len = (size_t)n;
        }
        return (byte)c->buf[c->pos++];
    }

    /* A line without its end: the length; -1 at the end of the stream, -2 if it was too long. */
    static int read_line(connection* c, sbyte* line, int size)
    {
        int ch, n = 0, too_long = 0;

        while ((ch = read_char(c)) != -1)
        {
            if (ch == '\n')
            {
                if (n > 0 && line[n - 1] == '\r')
                    n--;
                line[n] = (sbyte)'\0';
                c->lines++;
                return too_long != 0 ? -2 : n;
            }
            if (n < size - 1)
                line[n++] = (sbyte)ch;
            else
                too_long = 1;
        }
        return -1;
    }

    static int serve(int fd)
    {
        connection c;
        sbyte* line = stackalloc sbyte[MAXLINE];
        int n, state = GO_ON;

        memset(&c, 0, (ulong)sizeof(connection));
        c.fd = fd;
        reply(&c, "ready\r\n"u8.ToPointer());

        sbyte** args = stackalloc sbyte*[MAXARGS];
        while (state == GO_ON && (n = read_line(&c, line, MAXLINE)) != -1)
        {
            command* cmd;
            int count = 0;
            sbyte* word;

            if (n == -2)
            {
                reply(&c, "line too long\r\n"u8.ToPointer());
                continue;
            }
            for (word = strtok(line, " \t"u8); word != null && count < MAXARGS; word = strtok(null, " \t"u8))
                args[count++] = word;
            if (count == 0)
                continue; /* an empty line */

            cmd = find_command(args[0]);
            if (cmd == null)
                reply(&c, "unknown command\r\n"u8.ToPointer());
            else if (count - 1 < cmd->min_args)
                reply(&c, "too few arguments\r\n"u8.ToPointer());
            else
                state = cmd->run(&c, count, args);
        }
        printf("served %d lines\n"u8, c.lines);
        return state;
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in addr;
        socklen_t len = (uint)sizeof(sockaddr_in);
        int s, fd, state;

        memset(&addr, 0, (ulong)sizeof(sockaddr_in));
        addr.sin_family = AF_INET;
        addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        addr.sin_port = htons((ushort)(argc > 1 ? atoi(argv[1]) : 0));

        s = socket(AF_INET, SOCK_STREAM, 0);
        if (s < 0 || bind(s, (sockaddr*)&addr, (uint)sizeof(sockaddr_in)) < 0 || listen(s, 1) < 0
            || getsockname(s, (sockaddr*)&addr, &len) < 0)
        {
            perror(argv[0]);
            return EXIT_FAILURE;
        }
        printf("port %u\n"u8, (uint)ntohs(addr.sin_port));
        fflush(stdout);

        do
        {
            fd = accept(s, null, null);
            if (fd < 0)
            {
                perror("accept"u8);
                return EXIT_FAILURE;
            }
            state = serve(fd);
            close(fd);
        }
        while (state != STOP);

        close(s);
        return EXIT_SUCCESS;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
