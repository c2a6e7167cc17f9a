/* blocking signals: sigprocmask(), sigpending(), sigsuspend(), sigwait() and the sets */
using System.Threading;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using sig_atomic_t = int;

internal static unsafe class SignalMasks
{
    static readonly sig_atomic_t* order = StaticStorage.Allocate<sig_atomic_t>(8);
    static volatile sig_atomic_t count;

    static void note(int sig)
    {
        order[count++] = sig;
    }

    /* blocked while it runs: the signal itself and what the mask says */
    static void nested(int sig)
    {
        order[count++] = sig;
        raise(SIGUSR2);
        order[count++] = -sig;
    }

    static void show_order(sbyte* what)
    {
        printf("%s:"u8, what);
        for (int i = 0; i < count; i++)
            printf(" %d"u8, Volatile.Read(ref order[i]));
        printf("\n"u8);
        count = 0;
    }

    static void show(sbyte* what, int result)
    {
        printf("%s: %d %s\n"u8, what, result, result < 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static int main()
    {
        sigset_t set, old, pending, none;
        sigaction action;
        siginfo_t info;
        timespec short_time = new timespec { tv_nsec = 1000000 };
        int got = 0;

        sigemptyset(&none);
        sigemptyset(&set);
        show("add"u8.ToPointer(), sigaddset(&set, SIGUSR1));
        show("member"u8.ToPointer(), sigismember(&set, SIGUSR1));
        show("not member"u8.ToPointer(), sigismember(&set, SIGUSR2));
        show("add 65"u8.ToPointer(), sigaddset(&set, 65));
        show("member 0"u8.ToPointer(), sigismember(&set, 0));
        sigfillset(&old);
        int sigismemberResult = sigismember(&old, 64);
        int sigismemberResult2 = sigismember(&old, 33);
        printf("filled: %d %d %d\n"u8, sigismember(&old, 1), sigismemberResult2, sigismemberResult);
        sigdelset(&old, SIGINT);
        printf("without SIGINT: %d\n"u8, sigismember(&old, SIGINT));

        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &note;
        sigaction(SIGUSR1, &action, null);
        sigaction(SIGUSR2, &action, null);

        show("block"u8.ToPointer(), sigprocmask(SIG_BLOCK, &set, &old));
        printf("was blocked: %d\n"u8, sigismember(&old, SIGUSR1));
        kill(getpid(), SIGUSR1);
        kill(getpid(), SIGUSR1);
        show_order("while blocked"u8.ToPointer());
        show("pending"u8.ToPointer(), sigpending(&pending));
        int sigismemberResult3 = sigismember(&pending, SIGUSR2);
        printf("USR1 %d, USR2 %d\n"u8, sigismember(&pending, SIGUSR1), sigismemberResult3);
        show("restore"u8.ToPointer(), sigprocmask(SIG_SETMASK, &old, &set));
        printf("was blocked: %d\n"u8, sigismember(&set, SIGUSR1));
        show_order("once unblocked"u8.ToPointer());
        show("how"u8.ToPointer(), sigprocmask(17, &set, null));
        show("query"u8.ToPointer(), sigprocmask(17, null, &old));

        sigemptyset(&set);
        sigaddset(&set, SIGUSR1);
        sigprocmask(SIG_BLOCK, &set, null);
        raise(SIGUSR1);
        show("sigsuspend"u8.ToPointer(), sigsuspend(&none));
        show_order("suspended"u8.ToPointer());
        raise(SIGUSR1);
        show("sigwait"u8.ToPointer(), sigwait(&set, &got));
        printf("got %d\n"u8, got);
        show("sigtimedwait"u8.ToPointer(), sigtimedwait(&set, &info, &short_time));
        raise(SIGUSR1);
        show("sigtimedwait"u8.ToPointer(), sigtimedwait(&set, &info, &short_time));
        printf("signal %d\n"u8, info.si_signo);
        sigprocmask(SIG_UNBLOCK, &set, null);
        show_order("nothing left"u8.ToPointer());

        action.sa_handler = &nested;
        sigaddset(&action.sa_mask, SIGUSR2);
        sigaction(SIGUSR1, &action, null);
        raise(SIGUSR1);
        show_order("USR2 waits for USR1's handler"u8.ToPointer());
        sigemptyset(&action.sa_mask);
        sigaction(SIGUSR1, &action, null);
        raise(SIGUSR1);
        show_order("USR2 within USR1's handler"u8.ToPointer());
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
