/*
 * ftp_sessions.c - a little FTP: a child for each control connection, and for
 * each transfer a data connection, passive (EPSV) or active (EPRT). Two clients
 * at once are children of this program too; each writes a protocol of its
 * session, in which ports are not shown.
 */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Strings;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using socklen_t = uint;
using ssize_t = long;
using uint8_t = byte;

internal static unsafe class FtpSessions
{
    const int CLIENTS = 2;

    static void fail(sbyte* what)
    {
        perror(what);
        exit(9);
    }

    static int listen_on_loopback(uint* port)
    {
        sockaddr_in6 sin6 = new sockaddr_in6 { sin6_family = AF_INET6, sin6_addr = default };
        sin6.sin6_addr.s6_addr[15] = 1;
        socklen_t size = (uint)sizeof(sockaddr_in6);
        int fd = socket(AF_INET6, SOCK_STREAM, 0);

        if (fd < 0 || bind(fd, (sockaddr*)&sin6, size) < 0 || listen(fd, 5) < 0)
            fail("listen"u8.ToPointer());
        getsockname(fd, (sockaddr*)&sin6, &size);
        *port = ntohs(sin6.sin6_port);
        return fd;
    }

    static int connect_to(uint port)
    {
        sockaddr_in6 sin6 = new sockaddr_in6 { sin6_family = AF_INET6, sin6_port = htons((ushort)port), sin6_addr = default };
        sin6.sin6_addr.s6_addr[15] = 1;
        int fd = socket(AF_INET6, SOCK_STREAM, 0);

        if (fd >= 0 && connect(fd, (sockaddr*)&sin6, (uint)sizeof(sockaddr_in6)) < 0)
        {
            close(fd);
            return -1;
        }
        return fd;
    }

    static ssize_t copy(int from, int to)
    {
        sbyte* buffer = stackalloc sbyte[100];
        ssize_t n, total = 0;

        while ((n = read(from, buffer, 100)) > 0)
        {
            if (write(to, buffer, (ulong)n) != n)
                return -1;
            total += n;
        }
        return n < 0 ? -1 : total;
    }

    /* --- server --- */

    internal struct session
    {
        public FILE* @in;
        public FILE* @out;
        public int passive;      /* listener, or -1 */
        public uint active;  /* the client's port, or 0 */
        public int logged_in;
        public int transfers;
    }

    static void reply(session* s, sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;

        ap = new VaList(args);
        vfprintf(s->@out, format, ap);
        fputs("\r\n"u8, s->@out);
        fflush(s->@out);
    }

    static int open_data(session* s)
    {
        int fd = -1;

        if (s->passive >= 0)
        {
            fd = accept(s->passive, null, null);
            close(s->passive);
            s->passive = -1;
        }
        else if (s->active != 0)
        {
            fd = connect_to(s->active);
            s->active = 0;
        }
        return fd;
    }

    static void retrieve(session* s, sbyte* name)
    {
        int file = open(name, O_RDONLY), data;
        ssize_t n;

        if (file < 0)
        {
            reply(s, "550 %s: %s"u8.ToPointer(), name, strerror(errno));
            return;
        }
        reply(s, "150 opening data connection"u8.ToPointer());
        if ((data = open_data(s)) < 0)
        {
            reply(s, "425 no data connection"u8.ToPointer());
        }
        else
        {
            n = copy(file, data);
            close(data);
            s->transfers++;
            reply(s, "226 %zd bytes sent"u8.ToPointer(), n);
        }
        close(file);
    }

    static void store(session* s, sbyte* name)
    {
        int file = open(name, O_WRONLY | O_CREAT | O_TRUNC, 420 /* 0644 */), data;
        ssize_t n;

        if (file < 0)
        {
            reply(s, "553 %s: %s"u8.ToPointer(), name, strerror(errno));
            return;
        }
        reply(s, "150 opening data connection"u8.ToPointer());
        if ((data = open_data(s)) < 0)
        {
            reply(s, "425 no data connection"u8.ToPointer());
        }
        else
        {
            n = copy(data, file);
            close(data);
            s->transfers++;
            reply(s, "226 %zd bytes stored"u8.ToPointer(), n);
        }
        close(file);
    }

    static int serve(int control)
    {
        session s = new session { @in = fdopen(control, "r"u8), @out = fdopen(dup(control), "w"u8), passive = -1 };
        sbyte* line = stackalloc sbyte[128];
        sbyte* argument;
        uint port;

        reply(&s, "220 ready"u8.ToPointer());
        while (fgets(line, 128, s.@in) != null)
        {
            line[strcspn(line, "\r\n"u8)] = (sbyte)'\0';
            if ((argument = strchr(line, ' ')) != null)
                *argument++ = (sbyte)'\0';
            else
                argument = ""u8.ToPointer();
            if (strcasecmp(line, "USER"u8) == 0)
            {
                reply(&s, "331 password for %s"u8.ToPointer(), argument);
            }
            else if (strcasecmp(line, "PASS"u8) == 0)
            {
                s.logged_in = strcmp(argument, "secret"u8) == 0 ? 1 : 0;
                reply(&s, (s.logged_in != 0 ? "230 logged in"u8 : "530 wrong password"u8).ToPointer());
            }
            else if (strcasecmp(line, "QUIT"u8) == 0)
            {
                reply(&s, "221 goodbye"u8.ToPointer());
                break;
            }
            else if (s.logged_in == 0)
            {
                reply(&s, "530 log in first"u8.ToPointer());
            }
            else if (strcasecmp(line, "EPSV"u8) == 0)
            {
                s.passive = listen_on_loopback(&port);
                reply(&s, "229 passive (|||%u|)"u8.ToPointer(), port);
            }
            else if (strcasecmp(line, "EPRT"u8) == 0)
            {
                if (sscanf(argument, "|2|::1|%u|"u8, &s.active) != 1)
                    reply(&s, "501 no address"u8.ToPointer());
                else
                    reply(&s, "200 active"u8.ToPointer());
            }
            else if (strcasecmp(line, "RETR"u8) == 0)
            {
                retrieve(&s, argument);
            }
            else if (strcasecmp(line, "STOR"u8) == 0)
            {
                store(&s, argument);
            }
            else
            {
                reply(&s, "502 no %s here"u8.ToPointer(), line);
            }
        }
        fclose(s.@out);
        fclose(s.@in);
        return s.transfers;
    }

    /* --- client --- */

    static FILE* protocol;

    static void hide_digits(sbyte* text)
    {
        sbyte* to = strstr(text, "|||"u8), from;

        if (to == null)
            return;
        for (from = to += 3; isdigit((byte)*from) != 0; from++)
            ;
        *to++ = (sbyte)'#';
        memmove(to, from, strlen(from) + 1);
    }

    static readonly sbyte* line = StaticStorage.Allocate<sbyte>(128);

    /* sends a command, shows it and its reply; the reply's text stays in a buffer */
    static sbyte* command(FILE* @in, FILE* @out, sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        sbyte* shown = stackalloc sbyte[128];
        VaList ap;

        if (format != null)
        {
            ap = new VaList(args);
            vsnprintf(line, 128, format, ap);
            fprintf(@out, "%s\r\n"u8, line);
            fflush(@out);
            if (strncmp(line, "EPRT"u8, 4) == 0)
                strcpy(line, "EPRT #"u8);
            fprintf(protocol, "> %s\n"u8, line);
        }
        if (fgets(line, 128, @in) == null)
        {
            fprintf(protocol, "< (end)\n"u8);
            return ""u8.ToPointer();
        }
        line[strcspn(line, "\r\n"u8)] = (sbyte)'\0';
        strcpy(shown, line);
        hide_digits(shown);
        fprintf(protocol, "< %s\n"u8, shown);
        return line;
    }

    static void client(uint port, int number)
    {
        sbyte* name = stackalloc sbyte[32];
        sbyte* text = stackalloc sbyte[64];
        uint data_port;
        int control = connect_to(port), listener, data;
        FILE* @in, @out;
        ssize_t n;

        snprintf(name, 32, "protocol.%d"u8, number);
        protocol = fopen(name, "w"u8);
        if (control < 0 || protocol == null)
            fail("client"u8.ToPointer());
        @in = fdopen(control, "r"u8);
        @out = fdopen(dup(control), "w"u8);
        command(@in, @out, null);
        command(@in, @out, "RETR readme"u8.ToPointer());
        command(@in, @out, "USER client%d"u8.ToPointer(), number);
        command(@in, @out, "PASS wrong"u8.ToPointer());
        command(@in, @out, "PASS secret"u8.ToPointer());
        command(@in, @out, "RETR readme"u8.ToPointer()); /* without a data connection */
        command(@in, @out, null);

        snprintf(text, 64, "file of client %d\n"u8, number);
        if (sscanf(command(@in, @out, "EPSV"u8.ToPointer()), "229 passive (|||%u|)"u8, &data_port) == 1 && (data = connect_to(data_port)) >= 0)
        {
            command(@in, @out, "STOR file%d"u8.ToPointer(), number);
            for (int i = 0; i < 100 * number; i++)
                if (write(data, text, strlen(text)) < 0)
                    fail("write"u8.ToPointer());
            close(data);
            command(@in, @out, null);
        }
        listener = listen_on_loopback(&data_port);
        command(@in, @out, "EPRT |2|::1|%u|"u8.ToPointer(), data_port);
        command(@in, @out, "RETR file%d"u8.ToPointer(), number);
        if ((data = accept(listener, null, null)) >= 0)
        {
            uint sum = 0, total = 0;

            while ((n = read(data, text, 64)) > 0)
            {
                total += (uint)n;
                for (ssize_t i = 0; i < n; i++)
                    sum = sum * 31 + (byte)text[i];
            }
            close(data);
            command(@in, @out, null);
            fprintf(protocol, "got %u bytes, sum %08x\n"u8, total, sum);
        }
        close(listener);
        command(@in, @out, "EPRT nonsense"u8.ToPointer());
        command(@in, @out, "RETR missing"u8.ToPointer());
        command(@in, @out, "LIST"u8.ToPointer());
        command(@in, @out, "QUIT"u8.ToPointer());
        fclose(@out);
        fclose(@in);
        fclose(protocol);
        exit(0);
    }

    static int main()
    {
        uint port;
        int listener = listen_on_loopback(&port), sessions = 0, transfers = 0, status;
        pid_t* clients = stackalloc pid_t[CLIENTS];
        FILE* f;

        if ((f = fopen("readme"u8, "w"u8)) == null)
            fail("readme"u8.ToPointer());
        fputs("Nothing much.\n"u8, f);
        fclose(f);
        for (int i = 0; i < CLIENTS; i++)
            if ((clients[i] = fork()) == 0)
                client(port, i + 1);

        for (int i = 0; i < CLIENTS; i++)
        {
            int control = accept(listener, null, null);
            pid_t pid = fork();

            if (pid == 0)
            {
                close(listener);
                exit(serve(control));
            }
            if (pid < 0)
                fail("fork"u8.ToPointer());
            close(control);
        }
        close(listener);
        for (int i = 0; i < CLIENTS; i++)
            waitpid(clients[i], &status, 0);
        while (wait(&status) > 0)
        {
            sessions++;
            transfers += WEXITSTATUS(status);
        }
        sbyte* name = stackalloc sbyte[32];
        sbyte* line2 = stackalloc sbyte[128];
        for (int i = 0; i < CLIENTS; i++)
        {

            snprintf(name, 32, "protocol.%d"u8, i + 1);
            printf("-- client %d\n"u8, i + 1);
            if ((f = fopen(name, "r"u8)) == null)
                fail(name);
            while (fgets(line2, 128, f) != null)
                fputs(line2, stdout);
            fclose(f);
        }
        printf("%d sessions, %d transfers\n"u8, sessions, transfers);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
