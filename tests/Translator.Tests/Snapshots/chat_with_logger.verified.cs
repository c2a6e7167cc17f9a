/*
 * chat_with_logger.c - a chat server in one process with poll(); everything
 * that happens goes down a pipe to a child that writes the log, so that a slow
 * disk never stops the chat.
 */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using unsafe __sighandler_t = delegate*<int, void>;
using pid_t = int;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class ChatWithLogger
{
    const int MAX_CLIENTS = 16;

    internal struct user
    {
        public int fd;
        public fixed sbyte name[16];
        public fixed sbyte line[128];
        public size_t used;
    }

    static readonly user* users = StaticStorage.Allocate<user>(MAX_CLIENTS);
    static int log_pipe = -1;

    /* the child: numbers the lines, and says at the end how many there were */
    static void logger(int @in)
    {
        FILE* lines = fdopen(@in, "r"u8), log = fopen("chat.log"u8, "w"u8);
        sbyte* line = stackalloc sbyte[256];
        int count = 0;

        if (lines == null || log == null)
            _exit(255);
        signal(SIGINT, (__sighandler_t)1); /* the server's end tells us when to stop */
        while (fgets(line, 256, lines) != null)
            fprintf(log, "%03d %s"u8, ++count, line);
        fclose(log);
        exit(count);
    }

    static void note(sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        sbyte* line = stackalloc sbyte[200];
        VaList ap;
        int n;

        ap = new VaList(args);
        n = vsnprintf(line, 200 - 1, format, ap);
        line[n++] = (sbyte)'\n';
        if (write(log_pipe, line, (ulong)n) != n)
            perror("log"u8);
    }

    static void tell(user* to, sbyte* text)
    {
        if (send(to->fd, text, strlen(text), MSG_NOSIGNAL) < 0)
            note("send to %s: %s"u8.ToPointer(), to->name, strerror(errno));
    }

    static void tell_others(user* from, sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        sbyte* text = stackalloc sbyte[200];
        VaList ap;

        ap = new VaList(args);
        vsnprintf(text, 200, format, ap);
        for (user* u = users; u < users + MAX_CLIENTS; u++)
            if (u->fd >= 0 && u != from && u->name[0] != 0)
                tell(u, text);
    }

    static void leave(user* u, sbyte* why)
    {
        note("%s left: %s"u8.ToPointer(), u->name[0] != 0 ? u->name : "somebody"u8.ToPointer(), why);
        close(u->fd);
        u->fd = -1;
        if (u->name[0] != 0)
            tell_others(u, "* %s left\n"u8.ToPointer(), u->name);
    }

    /* a whole line of one user; 1 if the server is to stop */
    static int on_line(user* u, sbyte* line)
    {
        if (u->name[0] == '\0')
        {
            snprintf(u->name, 16, "%.15s"u8, line);
            note("%s joined"u8.ToPointer(), u->name);
            tell(u, "* hello\n"u8.ToPointer());
            tell_others(u, "* %s joined\n"u8.ToPointer(), u->name);
        }
        else if (strcmp(line, "/quit"u8) == 0)
        {
            leave(u, "quit"u8.ToPointer());
        }
        else if (strcmp(line, "/who"u8) == 0)
        {
            for (user* o = users; o < users + MAX_CLIENTS; o++)
            {
                if (o->fd >= 0 && o->name[0] != 0)
                {
                    tell(u, o->name);
                    tell(u, "\n"u8.ToPointer());
                }
            }
            tell(u, ".\n"u8.ToPointer());
        }
        else if (strcmp(line, "/stop"u8) == 0)
        {
            note("stopped by %s"u8.ToPointer(), u->name);
            return 1;
        }
        else
        {
            note("%s says %s"u8.ToPointer(), u->name, line);
            tell_others(u, "%s: %s\n"u8.ToPointer(), u->name, line);
        }
        return 0;
    }

    static int on_input(user* u)
    {
        ssize_t n = recv(u->fd, u->line + u->used, 128 - 1 - u->used, 0);
        sbyte* end;

        if (n <= 0)
        {
            leave(u, n == 0 ? "end"u8.ToPointer() : strerror(errno));
            return 0;
        }
        u->used += (ulong)n;
        u->line[u->used] = (sbyte)'\0';
        sbyte* line = stackalloc sbyte[128];
        while (u->fd >= 0 && (end = strchr(u->line, '\n')) != null)
        {
            size_t length = (ulong)(end - u->line);

            memcpy(line, u->line, length);
            line[length] = (sbyte)'\0';
            memmove(u->line, end + 1, u->used - length);
            u->used -= length + 1;
            if (on_line(u, line) != 0)
                return 1;
        }
        return 0;
    }

    static int main()
    {
        sockaddr_in sin = new sockaddr_in { sin_family = AF_INET, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        socklen_t size = (uint)sizeof(sockaddr_in);
        int* ends = stackalloc int[2];
        int listener, stop = 0, status, c;
        pid_t child;
        FILE* log;

        if (pipe(ends) < 0 || (child = fork()) < 0)
        {
            perror("logger"u8);
            return 1;
        }
        if (child == 0)
        {
            close(ends[1]);
            logger(ends[0]);
        }
        close(ends[0]);
        log_pipe = ends[1];

        listener = socket(AF_INET, SOCK_STREAM, 0);
        if (listener < 0 || bind(listener, (sockaddr*)&sin, size) < 0 || listen(listener, 4) < 0)
        {
            perror("listener"u8);
            return 1;
        }
        getsockname(listener, (sockaddr*)&sin, &size);
        printf("port %d\n"u8, ntohs(sin.sin_port));
        fflush(stdout);
        for (int i = 0; i < MAX_CLIENTS; i++)
            users[i].fd = -1;
        note("started"u8.ToPointer());

        pollfd* fds = stackalloc pollfd[MAX_CLIENTS + 1];
        while (stop == 0)
        {

            for (int i = 0; i < MAX_CLIENTS; i++)
                fds[i] = new pollfd { fd = users[i].fd, events = POLLIN };
            fds[MAX_CLIENTS] = new pollfd { fd = listener, events = POLLIN };
            if (poll(fds, MAX_CLIENTS + 1, -1) < 0)
            {
                perror("poll"u8);
                break;
            }
            for (int i = 0; i < MAX_CLIENTS && stop == 0; i++)
                if (users[i].fd >= 0 && fds[i].revents != 0)
                    stop = on_input(&users[i]);
            if ((fds[MAX_CLIENTS].revents & POLLIN) != 0)
            {
                int fd = accept(listener, null, null);

                for (int i = 0; fd >= 0 && i < MAX_CLIENTS; i++)
                {
                    if (users[i].fd < 0)
                    {
                        users[i] = new user { fd = fd };
                        break;
                    }
                }
            }
        }
        for (int i = 0; i < MAX_CLIENTS; i++)
        {
            if (users[i].fd >= 0)
            {
                tell(&users[i], "* the server stops\n"u8.ToPointer());
                close(users[i].fd);
            }
        }
        close(listener);
        close(log_pipe); /* the logger's input ends */
        waitpid(child, &status, 0);
        printf("logger: %d lines\n"u8, WEXITSTATUS(status));
        if ((log = fopen("chat.log"u8, "r"u8)) != null)
        {
            while ((c = getc(log)) != EOF)
                putchar(c);
            fclose(log);
        }
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
