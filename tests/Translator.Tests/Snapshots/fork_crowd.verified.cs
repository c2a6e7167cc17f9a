/*
 * fork_crowd - an echo server with a child for each connection
 *
 * usage: fork_crowd COUNT
 *
 * Serves that many connections, waits until the last child has been taken up, says so, and stays until its input ends, so
 * that somebody can look at what is left of them.
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using sig_atomic_t = int;
using socklen_t = uint;
using ssize_t = long;

internal static unsafe class ForkCrowd
{
    static volatile sig_atomic_t reaped;
    static volatile sig_atomic_t killed;

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    /* One signal may stand for several children. */
    static void sig_chld(int signo)
    {
        int saved = errno, stat;

        _ = signo;
        while (waitpid(-1, &stat, WNOHANG) > 0)
        {
            reaped++;
            if (WIFEXITED(stat) == 0)
                killed++;
        }
        errno = saved;
    }

    static void str_echo(int sockfd)
    {
        sbyte* buf = stackalloc sbyte[512];
        ssize_t n;

        while ((n = recv(sockfd, buf, 512, 0)) > 0)
        {
            if (send(sockfd, buf, (ulong)n, MSG_NOSIGNAL) != n)
                break;
        }
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in address = new sockaddr_in { sin_family = AF_INET, sin_addr = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        socklen_t length = (uint)sizeof(sockaddr_in);
        sigaction action;
        sigset_t child, before;
        int listener, count, accepted = 0;
        sbyte @byte;

        if (argc != 2)
        {
            fprintf(stderr, "usage: %s COUNT\n"u8, argv[0]);
            return 2;
        }
        count = atoi(argv[1]);
        listener = socket(AF_INET, SOCK_STREAM, 0);
        if (listener == -1 || bind(listener, (sockaddr*)&address, length) == -1 || listen(listener, SOMAXCONN) == -1)
            die("listener"u8.ToPointer());
        getsockname(listener, (sockaddr*)&address, &length);

        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &sig_chld;
        sigemptyset(&action.sa_mask);
        sigaction(SIGCHLD, &action, null); /* accept() fails with EINTR, and is called again */
        printf("listening on port %d\n"u8, ntohs(address.sin_port));
        fflush(stdout);

        while (accepted < count)
        {
            int connection = accept(listener, null, null);
            pid_t pid;

            if (connection == -1)
            {
                if (errno == EINTR || errno == ECONNABORTED)
                    continue;
                die("accept"u8.ToPointer());
            }
            accepted++;
            if ((pid = fork()) == -1)
                die("fork"u8.ToPointer());
            if (pid == 0)
            {
                close(listener);
                str_echo(connection);
                exit(0);
            }
            close(connection);
        }

        sigemptyset(&child);
        sigaddset(&child, SIGCHLD);
        sigprocmask(SIG_BLOCK, &child, &before);
        while (reaped < accepted)
            sigsuspend(&before);
        sigprocmask(SIG_SETMASK, &before, null);
        int killedValue = killed;
        printf("%d connections, %d children, %d of them killed\n"u8, accepted, reaped, killedValue);
        fflush(stdout);
        while (read(STDIN_FILENO, &@byte, 1) > 0)
            ;
        printf("nobody is left: %d\n"u8, wait(null) == -1 && errno == ECHILD);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
