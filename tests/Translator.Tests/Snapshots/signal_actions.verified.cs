/* sigaction() and signal(): what they set, return and refuse */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using unsafe __sighandler_t = delegate*<int, void>;
using sig_atomic_t = int;

internal static unsafe class SignalActions
{
    static volatile sig_atomic_t handled;

    static void count(int sig)
    {
        handled += sig;
    }

    static void describe(int sig, siginfo_t* info, void* context)
    {
        printf("signal %d, code %d, from this process: %d, value %d, context: %d\n"u8, sig, info->si_code, info->si_pid == getpid(),
            info->si_value.sival_int, context != null);
    }

    static void show(sbyte* what, int result)
    {
        printf("%s: %d %s\n"u8, what, result, result < 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static int main()
    {
        sigaction action, old;
        sigval value = default;

        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_handler = &count;
        sigemptyset(&action.sa_mask);
        sigaddset(&action.sa_mask, SIGUSR2);
        action.sa_flags = SA_RESTART;
        show("sigaction"u8.ToPointer(), sigaction(SIGUSR1, &action, null));
        show("ask"u8.ToPointer(), sigaction(SIGUSR1, null, &old));
        int sigismemberResult = sigismember(&old.sa_mask, SIGINT);
        printf("handler kept: %d, USR2 masked: %d, INT masked: %d, restart: %d\n"u8, old.sa_handler == (delegate*<int, void>)&count,
            sigismember(&old.sa_mask, SIGUSR2), sigismemberResult, (old.sa_flags & SA_RESTART) != 0);
        show("raise"u8.ToPointer(), raise(SIGUSR1));
        printf("handled %d\n"u8, handled);
        show("kill"u8.ToPointer(), kill(getpid(), SIGUSR1));
        printf("handled %d\n"u8, handled);

        show("SIGKILL"u8.ToPointer(), sigaction(SIGKILL, &action, null));
        show("SIGSTOP"u8.ToPointer(), sigaction(SIGSTOP, &action, null));
        show("0"u8.ToPointer(), sigaction(0, &action, null));
        show("65"u8.ToPointer(), sigaction(65, &action, null));
        show("ask SIGKILL"u8.ToPointer(), sigaction(SIGKILL, null, &old));
        show("raise 0"u8.ToPointer(), raise(0));
        show("raise 99"u8.ToPointer(), raise(99));
        show("kill 99"u8.ToPointer(), kill(getpid(), 99));
        show("kill 0"u8.ToPointer(), kill(getpid(), 0));

        action.sa_sigaction = &describe;
        action.sa_flags = SA_SIGINFO;
        sigaction(SIGUSR2, &action, null);
        value.sival_int = 42;
        show("sigqueue"u8.ToPointer(), sigqueue(getpid(), SIGUSR2, value));
        kill(getpid(), SIGUSR2);

        action.sa_handler = &count;
        action.sa_flags = unchecked((int)SA_RESETHAND);
        handled = 0;
        sigaction(SIGURG, &action, null);
        raise(SIGURG);
        sigaction(SIGURG, null, &old);
        printf("once: %d, default again: %d\n"u8, handled, old.sa_handler == null);

        printf("signal: %d\n"u8, signal(SIGTERM, (__sighandler_t)1) == null);
        raise(SIGTERM);
        printf("ignored: %d\n"u8, signal(SIGTERM, &count) == (__sighandler_t)1);
        printf("function: %d\n"u8, signal(SIGTERM, null) == (delegate*<int, void>)&count);
        errno = 0;
        printf("bad signal: %d"u8, signal(99, &count) == (__sighandler_t)(-1));
        printf(" %s\n"u8, strerror(errno));
        printf("SIGCHLD by default: %d\n"u8, raise(SIGCHLD));
        fflush(stdout);
        psignal(SIGHUP, "psignal"u8);
        psignal(SIGSEGV, ""u8);
        psignal(200, "unknown"u8);
        raise(SIGTERM);
        printf("not reached\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
