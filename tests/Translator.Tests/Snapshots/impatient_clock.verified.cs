/* impatient_clock.c: a program that waits for ticks and bytes at once, and takes the tick for the end of all */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using sig_atomic_t = int;
using ssize_t = long;

internal static unsafe class ImpatientClock
{
    static volatile sig_atomic_t ticks;

    static void on_tick(int number)
    {
        _ = number;
        ticks++;
    }

    static void count_ticks()
    {
        sigaction action;

        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &on_tick;
        sigemptyset(&action.sa_mask);
        if (sigaction(SIGALRM, &action, null) == -1)
        {
            perror("sigaction"u8);
            exit(1);
        }
    }

    static int main()
    {
        int* ends = stackalloc int[2];
        sbyte* text = stackalloc sbyte[16];
        ssize_t n;

        if (socketpair(AF_UNIX, SOCK_DGRAM, 0, ends) == -1)
            return 1;
        count_ticks();
        if (send(ends[0], "one"u8, 3, 0) != 3 || send(ends[0], "two"u8, 3, 0) != 3)
            return 1;
        while (ticks < 2)
        {
            n = recv(ends[1], text, 16, 0);
            if (n < 0)
            {
                perror("recv"u8);
                exit(1);
            }
            printf("%.*s\n"u8, (int)n, text);
            raise(SIGALRM); /* time goes by */
        }
        close(ends[0]);
        close(ends[1]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
