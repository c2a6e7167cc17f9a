/*
 * The self-pipe trick: handlers write the signal's number into a pipe that
 * select() watches together with the sockets.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Unistd;
using ssize_t = long;

internal static unsafe class SelfPipe
{
    static readonly int* self_pipe = StaticStorage.Allocate<int>(2);

    static void forward(int sig)
    {
        int saved = errno;
        byte number = (byte)sig;
        write(self_pipe[1], &number, 1);
        errno = saved;
    }

    static void handle(int sig)
    {
        sigaction action;
        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &forward;
        action.sa_flags = SA_RESTART;
        sigaction(sig, &action, null);
    }

    static int main()
    {
        int* pair = stackalloc int[2];
        int ended = 0, messages = 0, hangups = 0;

        if (pipe(self_pipe) == -1 || socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == -1)
            return 1;
        fcntl(self_pipe[0], F_SETFL, O_NONBLOCK);
        fcntl(self_pipe[1], F_SETFL, O_NONBLOCK);
        handle(SIGCHLD);
        handle(SIGHUP);

        for (int i = 0; i < 3; i++)
        {
            if (fork() == 0)
            {
                sbyte text = (sbyte)('a' + i);
                close(pair[0]);
                write(pair[1], &text, 1);
                if (i == 2)
                    kill(getppid(), SIGHUP);
                exit(i);
            }
        }
        close(pair[1]);

        int sum = 0, open_socket = 1;
        sbyte* text2 = stackalloc sbyte[8];
        while (ended < 3 || open_socket != 0 || hangups == 0)
        {
            fd_set readers;
            FD_ZERO(&readers);
            FD_SET(self_pipe[0], &readers);
            if (open_socket != 0)
                FD_SET(pair[0], &readers);
            int highest = pair[0] > self_pipe[0] ? pair[0] : self_pipe[0];
            if (select(highest + 1, &readers, null, null, null) == -1)
            {
                if (errno == EINTR)
                    continue;
                perror("select"u8);
                return 1;
            }
            if (FD_ISSET(self_pipe[0], &readers) != 0)
            {
                byte number;
                while (read(self_pipe[0], &number, 1) == 1)
                {
                    if (number == SIGHUP)
                        hangups++;
                    else
                        for (int status; waitpid(-1, &status, WNOHANG) > 0; ended++)
                            sum += WEXITSTATUS(status);
                }
            }
            if (open_socket != 0 && FD_ISSET(pair[0], &readers) != 0)
            {
                ssize_t length = read(pair[0], text2, 8);
                if (length > 0)
                    messages += (int)length;
                else
                    open_socket = 0;
            }
        }
        printf("children %d, statuses %d, messages %d, hangups %d\n"u8, ended, sum, messages, hangups);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
