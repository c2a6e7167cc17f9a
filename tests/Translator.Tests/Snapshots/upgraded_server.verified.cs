using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using unsafe __sighandler_t = delegate*<int, void>;
using pid_t = int;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class UpgradedServer
{
    /*
     * upgraded_server.c - a server that replaces itself without losing a
     * connection: it executes its own program again, which finds the listening
     * socket by a number in the environment, as nginx and many others do.
     */

    static ReadOnlySpan<byte> LISTENER_VARIABLE => "SERVER_LISTENER"u8;
    const int PRIVATE_FD = 40; /* closed by exec: it must not be there afterwards */

    static int announce(int listener)
    {
        sockaddr_in sin;
        socklen_t len = (uint)sizeof(sockaddr_in);

        if (getsockname(listener, (sockaddr*)&sin, &len) == -1)
            return -1;
        printf("port %d\n"u8, ntohs(sin.sin_port));
        return fflush(stdout);
    }

    /* the listener that the program before us left, or a new one */
    static int get_listener()
    {
        sbyte* inherited = getenv(LISTENER_VARIABLE);
        sockaddr_in sin;
        int fd;

        if (inherited != null)
        {
            int listening = 0;
            socklen_t len = sizeof(int);

            fd = atoi(inherited);
            if (getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listening, &len) == -1)
            {
                perror("inherited socket"u8);
                exit(1);
            }
            printf("inherited a socket, listening: %d\n"u8, listening);
            unsetenv(LISTENER_VARIABLE);
            return fd;
        }

        fd = socket(AF_INET, SOCK_STREAM, 0);
        memset(&sin, 0, (ulong)sizeof(sockaddr_in));
        sin.sin_family = AF_INET;
        sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (fd == -1 || bind(fd, (sockaddr*)&sin, (uint)sizeof(sockaddr_in)) == -1 || listen(fd, 16) == -1)
        {
            perror("listener"u8);
            exit(1);
        }
        announce(fd);
        return fd;
    }

    static void upgrade(int listener, sbyte* program, int generation)
    {
        sbyte* number = stackalloc sbyte[16];
        sbyte* fd = stackalloc sbyte[16];
        sbyte** argv = stackalloc sbyte*[] { program, number, null };

        snprintf(number, 16, "%d"u8, generation + 1);
        snprintf(fd, 16, "%d"u8, listener);
        setenv(LISTENER_VARIABLE, fd, 1);
        fcntl(listener, F_SETFD, 0);
        printf("generation %d goes\n"u8, generation);
        fflush(stdout);
        execv(program, argv);
        perror("execv"u8);
    }

    static int main(int argc, sbyte** argv)
    {
        int generation = argc > 1 ? atoi(argv[1]) : 1;
        pid_t born_as = generation == 1 ? getpid() : (pid_t)atol(getenv("SERVER_PID"u8));
        int listener, devnull;
        sigaction hup;
        sigset_t mask;

        /* what exec keeps and what it does not */
        sigaction(SIGHUP, null, &hup);
        sigprocmask(SIG_BLOCK, null, &mask);
        sbyte* value = fcntl(PRIVATE_FD, F_GETFD) == -1 ? strerror(errno) : "open"u8.ToPointer();
        printf("generation %d: same process %d, SIGHUP %s, SIGUSR1 %s, descriptor %d %s\n"u8, generation, getpid() == born_as,
            hup.sa_handler == null ? "default"u8 : hup.sa_handler == (__sighandler_t)1 ? "ignored"u8 : "caught"u8,
            sigismember(&mask, SIGUSR1) != 0 ? "blocked"u8 : "free"u8, PRIVATE_FD,
            value);
        if (generation == 1)
        {
            sbyte* pid = stackalloc sbyte[16];

            snprintf(pid, 16, "%ld"u8, (long)getpid());
            setenv("SERVER_PID"u8, pid, 1);
        }
        signal(SIGHUP, (__sighandler_t)1);
        sigemptyset(&mask);
        sigaddset(&mask, SIGUSR1);
        sigprocmask(SIG_BLOCK, &mask, null);
        devnull = open("/dev/null"u8, O_RDONLY);
        dup2(devnull, PRIVATE_FD);
        fcntl(PRIVATE_FD, F_SETFD, FD_CLOEXEC);
        close(devnull);

        listener = get_listener();
        sbyte* line = stackalloc sbyte[64];
        for (;;)
        {
            ssize_t n;
            int client = accept4(listener, null, null, SOCK_CLOEXEC);

            if (client == -1)
            {
                perror("accept"u8);
                return 1;
            }
            n = recv(client, line, 64 - 1, 0);
            line[n > 0 ? n : 0] = (sbyte)'\0';
            line[strcspn(line, "\r\n"u8)] = (sbyte)'\0';
            dprintf(client, "generation %d heard %s\n"u8, generation, line);
            if (strcmp(line, "bad upgrade"u8) == 0)
            {
                upgrade(listener, "./no-such-program"u8.ToPointer(), generation);
                dprintf(client, "still generation %d\n"u8, generation);
            }
            else if (strcmp(line, "upgrade"u8) == 0)
            {
                upgrade(listener, argv[0], generation); /* closes the client's connection by the way */
            }
            else if (strcmp(line, "stop"u8) == 0)
            {
                close(client);
                break;
            }
            close(client);
        }
        close(listener);
        printf("generation %d ends\n"u8, generation);
        return generation;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
