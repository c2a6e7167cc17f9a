/* What comes with signals that are read from a descriptor: of children, of kill(), with a value, of a timer. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSignalfd;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using ssize_t = long;
using unsafe timer_t = void*;

internal static unsafe class SignalDescriptors
{
    static int descriptor;

    static void show(sbyte* what, pid_t sender)
    {
        signalfd_siginfo found;
        ssize_t count = read(descriptor, &found, (ulong)sizeof(signalfd_siginfo));

        if ((ulong)count != (ulong)sizeof(signalfd_siginfo))
        {
            printf("%s: %zd %s\n"u8, what, count, strerror(errno));
            return;
        }
        printf("%s: %s, code %d, status %d, value %d, overrun %u, from %s\n"u8, what, strsignal((int)found.ssi_signo), found.ssi_code, found.ssi_status,
            found.ssi_int, found.ssi_overrun, sender == 0 ? "-"u8 : found.ssi_pid == (uint)sender ? "the sender"u8 : "another one"u8);
    }

    static int main()
    {
        sigset_t signals;
        sigval value = new sigval { sival_int = 31 };
        sigevent @event = new sigevent { sigev_notify = SIGEV_SIGNAL, sigev_signo = SIGALRM, sigev_value = new sigval { sival_int = 7 } };
        itimerspec once = new itimerspec { it_value = new timespec { tv_nsec = 1000000 } };
        timer_t timer;
        pid_t child;

        sigemptyset(&signals);
        sigaddset(&signals, SIGCHLD);
        sigaddset(&signals, SIGUSR1);
        sigaddset(&signals, SIGALRM);
        sigprocmask(SIG_BLOCK, &signals, null);
        descriptor = signalfd(-1, &signals, SFD_CLOEXEC);

        child = fork();
        if (child == 0)
        {
            _exit(17);
        }
        show("exited"u8.ToPointer(), child);
        waitpid(child, null, 0);

        child = fork();
        if (child == 0)
        {
            pause();
            _exit(0);
        }
        kill(child, SIGSTOP);
        show("stopped"u8.ToPointer(), child);
        kill(child, SIGCONT);
        show("continued"u8.ToPointer(), child);
        kill(child, SIGKILL);
        show("killed"u8.ToPointer(), child);
        waitpid(child, null, 0);

        kill(getpid(), SIGUSR1);
        show("kill"u8.ToPointer(), getpid());
        raise(SIGUSR1);
        show("raise"u8.ToPointer(), getpid());
        sigqueue(getpid(), SIGUSR1, value);
        show("sigqueue"u8.ToPointer(), getpid());
        child = fork();
        if (child == 0)
        {
            kill(getppid(), SIGUSR1);
            pause();
        }
        show("a child's kill"u8.ToPointer(), child);
        kill(child, SIGKILL);
        show("killed"u8.ToPointer(), child);
        waitpid(child, null, 0);

        timer_create(CLOCK_MONOTONIC, &@event, &timer);
        timer_settime(timer, 0, &once, null);
        show("timer"u8.ToPointer(), 0);
        descriptor = signalfd(descriptor, &signals, 0);
        descriptor = signalfd(-1, &signals, SFD_NONBLOCK);
        show("nothing"u8.ToPointer(), 0);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
