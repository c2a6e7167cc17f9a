/* real-time signals with values, order, sigwaitinfo, signalfd, clock_nanosleep */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSignalfd;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using sig_atomic_t = int;

internal static unsafe class QueuedSignals
{
    static readonly int* order = StaticStorage.Allocate<int>(64);
    static int logged;
    static volatile sig_atomic_t alarms;
    static void handler(int s, siginfo_t* i, void* c)
    {
        order[logged++] = (s - SIGRTMIN) * 100 + i->si_value.sival_int;
        _ = c;
        if (i->si_code != SI_QUEUE)
            order[logged++] = -i->si_code - 1000;
    }
    static void on_alarm(int s)
    {
        _ = s;
        alarms++;
    }
    static int main()
    {
        sigaction a;
        memset(&a, 0, (ulong)sizeof(sigaction));
        a.sa_sigaction = &handler;
        a.sa_flags = SA_SIGINFO;
        sigfillset(&a.sa_mask);
        sigset_t set, none;
        sigemptyset(&set);
        sigemptyset(&none);
        setvbuf(stdout, null, _IOLBF, 0);
        for (int i = 1; i < 6; i++)
        {
            sigaction(SIGRTMIN + i, &a, null);
            sigaddset(&set, SIGRTMIN + i);
        }
        sigprocmask(SIG_BLOCK, &set, null);
        sigval v = default;
        for (int i = 0; i < 3; i++)
            for (int s = 5; s >= 1; s--)
            {
                v.sival_int = i;
                printf("%d"u8, sigqueue(getpid(), SIGRTMIN + s, v));
            }
        puts(""u8);
        sigprocmask(SIG_SETMASK, &none, null);
        for (int i = 0; i < logged; i++)
            printf(" %d"u8, order[i]);
        puts(""u8);
        logged = 0;
        /* to the parent from a child */
        sigprocmask(SIG_BLOCK, &set, null);
        fflush(stdout);
        pid_t p = fork();
        if (p == 0)
        {
            for (int i = 0; i < 4; i++)
            {
                v.sival_int = 40 + i;
                sigqueue(getppid(), SIGRTMIN + 2, v);
            }
            v.sival_int = 7;
            sigqueue(getppid(), SIGRTMIN + 1, v);
            _exit(0);
        }
        int st;
        waitpid(p, &st, 0);
        siginfo_t si;
        for (int i = 0; i < 2; i++)
        {
            int r = sigwaitinfo(&set, &si);
            printf("took RTMIN+%d value %d code %d pid ok %d\n"u8, r - SIGRTMIN, si.si_value.sival_int,
                si.si_code == SI_QUEUE, si.si_pid == p);
        }
        int fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
        signalfd_siginfo* f = stackalloc signalfd_siginfo[4];
        memset(f, 0, (ulong)(4 * sizeof(signalfd_siginfo)));
        long n = read(fd, f, (ulong)(4 * sizeof(signalfd_siginfo)));
        printf("signalfd %ld:"u8, n / (long)sizeof(signalfd_siginfo));
        for (int i = 0; i < n / (long)sizeof(signalfd_siginfo); i++)
            printf(" RTMIN+%d %d code %d pid %d"u8, (int)f[i].ssi_signo - SIGRTMIN, f[i].ssi_int, f[i].ssi_code == SI_QUEUE,
                f[i].ssi_pid == (uint)p);
        puts(""u8);
        sbyte* strerrorResult = strerror(errno);
        printf("again %ld %s\n"u8, read(fd, f, (ulong)(4 * sizeof(signalfd_siginfo))), strerrorResult);
        raise(SIGRTMIN + 1);
        raise(SIGRTMIN + 2);
        n = read(fd, f, (ulong)(4 * sizeof(signalfd_siginfo)));
        for (int i = 0; i < n / (long)sizeof(signalfd_siginfo); i++)
            printf(" RTMIN+%d user %d tkill %d self %d uid %d"u8, (int)f[i].ssi_signo - SIGRTMIN, f[i].ssi_code == SI_USER,
                f[i].ssi_code == SI_TKILL, f[i].ssi_pid == (uint)getpid(), f[i].ssi_uid == getuid());
        puts(""u8);
        timespec ts = new timespec { tv_nsec = 1000000 };
        sbyte* strerrorResult2 = strerror(errno);
        printf("timedwait %d %s\n"u8, sigtimedwait(&set, &si, &ts), strerrorResult2);
        ts.tv_sec = -1;
        sbyte* strerrorResult3 = strerror(errno);
        printf("timedwait bad %d %s\n"u8, sigtimedwait(&set, &si, &ts), strerrorResult3);
        sigprocmask(SIG_SETMASK, &none, null);
        /* clock_nanosleep */
        signal(SIGALRM, &on_alarm);
        itimerval it = new itimerval { it_interval = new timeval { tv_usec = 5000 }, it_value = new timeval { tv_usec = 5000 } };
        setitimer(ITIMER_REAL, &it, null);
        clock_gettime(CLOCK_MONOTONIC, &ts);
        ts.tv_sec += 30;
        timespec rem = new timespec { tv_sec = 5, tv_nsec = 5 };
        int r2 = clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &ts, &rem);
        printf("absolute: %s, rem untouched %d, alarms %d\n"u8, strerror(r2), rem.tv_sec == 5 && rem.tv_nsec == 5, alarms > 0);
        setitimer(ITIMER_REAL, &it, null);
        ts.tv_sec = 30;
        ts.tv_nsec = 0;
        r2 = clock_nanosleep(CLOCK_MONOTONIC, 0, &ts, &rem);
        printf("relative: %s, rem %d, alarms %d\n"u8, strerror(r2), rem.tv_sec == 29, alarms > 1);
        setitimer(ITIMER_REAL, &it, null);
        r2 = clock_nanosleep(CLOCK_REALTIME, 0, &ts, null);
        printf("relative: %s alarms %d\n"u8, strerror(r2), alarms > 2);
        memset(&it, 0, (ulong)sizeof(itimerval));
        setitimer(ITIMER_REAL, &it, null);
        ts.tv_sec = 0;
        ts.tv_nsec = 2000000000;
        printf("bad %s\n"u8, strerror(clock_nanosleep(CLOCK_MONOTONIC, 0, &ts, null)));
        ts.tv_nsec = 0;
        printf("bad clock %s\n"u8, strerror(clock_nanosleep(77, 0, &ts, null)));
        printf("thread cpu %s\n"u8, strerror(clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, 0, &ts, null)));
        v.sival_int = 1;
        sbyte* strerrorResult4 = strerror(errno);
        int sigqueueResult = sigqueue(getpid(), 100, v);
        printf("sigqueue 0: %d, bad: %d %s\n"u8, sigqueue(getpid(), 0, v), sigqueueResult, strerrorResult4);
        errno = 0;
        r2 = sigqueue(999999, SIGRTMIN + 1, v);
        printf("%d %s\n"u8, r2, strerror(errno));
        printf("SIGRTMIN handled: %d\n"u8, SIGRTMAX - SIGRTMIN);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
