/* several signals that come at once: each one's handler calls functions that could wait */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using sig_atomic_t = int;
using ssize_t = long;

internal static unsafe class SignalsTogether
{
    static readonly int* ends = StaticStorage.Allocate<int>(2);
    static volatile sig_atomic_t depth;
    static volatile sig_atomic_t deepest;

    static void tell(int sig)
    {
        byte number = (byte)sig;
        if (++depth > deepest)
            deepest = depth;
        write(ends[1], &number, 1);
        depth--;
    }

    static readonly int* signals = StaticStorage.Create<int>([SIGHUP, SIGUSR1, SIGUSR2, SIGCHLD, SIGTERM]);

    static int main()
    {
        sigaction action;
        sigset_t all, none;
        byte* told = stackalloc byte[16];
        int* seen = stackalloc int[65];

        if (pipe(ends) != 0)
            return 1;
        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &tell;
        sigfillset(&all);
        sigemptyset(&none);
        for (int round = 0; round < 3; round++)
        {
            action.sa_mask = round == 1 ? all : none;
            action.sa_flags = round == 2 ? SA_RESTART : 0;
            for (int i = 0; i < 5; i++)
                sigaction(signals[i], &action, null);
            deepest = 0;
            sigprocmask(SIG_BLOCK, &all, null);
            for (int i = 0; i < 5; i++)
                kill(getpid(), signals[i]);
            sigprocmask(SIG_SETMASK, &none, null);
            ssize_t count = read(ends[0], told, 16);
            memset(seen, 0, 65 * sizeof(int));
            for (ssize_t i = 0; i < count; i++)
            {
                CProgram.HandleSignals();
                seen[told[i]]++;
            }
            printf("round %d: %ld signals:"u8, round, count);
            for (int i = 0; i < 5; i++)
                printf(" %d"u8, seen[signals[i]]);
            printf(", one at a time: %d\n"u8, round != 1 || deepest == 1);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
