using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class QueuedOrder
{
    /* Real-time signals come lowest number first, those of one number in the order in which they were sent, though a handler that blocks all runs between. */

    static void on_signal(int number, siginfo_t* information, void* context)
    {
        _ = context;
        if (number == SIGUSR1)
        {
            printf("usr1: %d\n"u8, information->si_value.sival_int);
        }
        else
        {
            printf("rtmin+%d: %d\n"u8, number - SIGRTMIN, information->si_value.sival_int);
        }
        fflush(stdout);
    }

    static void send_all(int round)
    {
        sigval value = default;

        for (int i = 5; i > 0; i--)
        {
            CProgram.HandleSignals();
            value.sival_int = round * 10 + i;
            sigqueue(getpid(), SIGRTMIN + i, value);
        }
        value.sival_int = round;
        sigqueue(getpid(), SIGUSR1, value);
    }

    static int main()
    {
        sigaction action;
        sigset_t all, before, pending;
        siginfo_t taken;

        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_sigaction = &on_signal;
        action.sa_flags = SA_SIGINFO;
        sigfillset(&action.sa_mask);
        sigaction(SIGUSR1, &action, null);
        for (int i = 1; i <= 5; i++)
        {
            sigaction(SIGRTMIN + i, &action, null);
        }

        sigfillset(&all);
        sigprocmask(SIG_SETMASK, &all, &before);
        for (int round = 1; round <= 4; round++)
        {
            send_all(round);
        }
        sigpending(&pending);
        int sigismemberResult = sigismember(&pending, SIGRTMIN + 3);
        int sigismemberResult2 = sigismember(&pending, SIGUSR2);
        printf("pending: usr1 %d, usr2 %d, rtmin+3 %d\n"u8, sigismember(&pending, SIGUSR1), sigismemberResult2,
            sigismemberResult);

        sigemptyset(&all);
        sigaddset(&all, SIGRTMIN + 2);
        if (sigwaitinfo(&all, &taken) == SIGRTMIN + 2)
        {
            printf("taken: %d\n"u8, taken.si_value.sival_int);
        }
        fflush(stdout);
        sigprocmask(SIG_SETMASK, &before, null);

        /* not blocked each one is handled before sigqueue() returns */
        send_all(5);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
