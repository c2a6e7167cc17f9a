/* timer_create and its kin: signals with values, none, threads; what is left, overruns, errors, timers and fork */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Semaphore;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysWait;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using pid_t = int;
using pthread_t = ulong;
using sig_atomic_t = int;
using unsafe timer_t = void*;

internal static unsafe class PosixTimers
{
    static volatile sig_atomic_t count;
    static volatile sig_atomic_t value;
    static volatile sig_atomic_t code;
    static readonly sem_t* expired = StaticStorage.Allocate<sem_t>(1);
    static int thread_value;
    static volatile int is_other_thread;
    static pthread_t main_thread;

    static void handler(int sig, siginfo_t* info, void* context)
    {
        _ = sig;
        _ = context;
        count++;
        value = info->si_value.sival_int;
        code = info->si_code;
    }

    static void notify(sigval v)
    {
        thread_value = v.sival_int;
        is_other_thread = pthread_equal(pthread_self(), main_thread) == 0 ? 1 : 0;
        sem_post(expired);
    }

    static sbyte* name(int result)
    {
        if (result == 0)
            return "0"u8.ToPointer();
        switch (errno)
        {
            case EINVAL:
                return "EINVAL"u8.ToPointer();
            case EINTR:
                return "EINTR"u8.ToPointer();
            case EFAULT:
                return "EFAULT"u8.ToPointer();
            case EAGAIN:
                return "EAGAIN"u8.ToPointer();
            default:
                return "another error"u8.ToPointer();
        }
    }

    static void arm(timer_t timer, long milliseconds, long interval)
    {
        itimerspec time = new itimerspec { it_interval = new timespec { tv_sec = interval / 1000, tv_nsec = interval % 1000 * 1000000 }, it_value = new timespec { tv_sec = milliseconds / 1000, tv_nsec = milliseconds % 1000 * 1000000 } };
        if (timer_settime(timer, 0, &time, null) != 0)
            perror("timer_settime"u8);
    }

    /* waits until so many signals have come; none can come between the look and the wait */
    static void await_signals(int wanted)
    {
        sigset_t all, old;

        sigfillset(&all);
        sigprocmask(SIG_BLOCK, &all, &old);
        while (count < wanted)
            sigsuspend(&old);
        sigprocmask(SIG_SETMASK, &old, null);
    }

    static int main()
    {
        timer_t timer, second;
        sigevent @event;
        sigaction action;
        itimerspec time, old;
        timespec now;
        sigset_t blocked, none;

        setvbuf(stdout, null, _IOLBF, 0);
        main_thread = pthread_self();
        memset(&action, 0, (ulong)sizeof(sigaction));
        action.sa_sigaction = &handler;
        action.sa_flags = SA_SIGINFO;
        sigaction(SIGUSR1, &action, null);
        sigaction(SIGALRM, &action, null);
        sigaction(SIGRTMIN + 3, &action, null);

        memset(&@event, 0, (ulong)sizeof(sigevent));
        @event.sigev_notify = SIGEV_SIGNAL;
        @event.sigev_signo = SIGUSR1;
        @event.sigev_value.sival_int = 42;
        printf("create: %s\n"u8, name(timer_create(CLOCK_MONOTONIC, &@event, &timer)));
        memset(&time, 1, (ulong)sizeof(itimerspec));
        printf("gettime: %s"u8, name(timer_gettime(timer, &time)));
        printf(" %ld %ld %ld %ld\n"u8, time.it_value.tv_sec, time.it_value.tv_nsec, time.it_interval.tv_sec, time.it_interval.tv_nsec);
        arm(timer, 5, 0);
        await_signals(1);
        int timer_getoverrunResult = timer_getoverrun(timer);
        int value2 = code == SI_TIMER ? 1 : 0;
        printf("one: value %d, SI_TIMER %d, overrun %d\n"u8, value, value2, timer_getoverrunResult);

        count = 0;
        arm(timer, 2, 2);
        await_signals(5);
        puts("each two milliseconds"u8);
        arm(timer, 0, 0);
        count = 0;

        memset(&time, 0, (ulong)sizeof(itimerspec));
        time.it_value.tv_sec = 100;
        time.it_interval.tv_sec = 7;
        printf("settime: %s\n"u8, name(timer_settime(timer, 0, &time, &old)));
        printf("before: %ld %ld\n"u8, old.it_value.tv_sec, old.it_interval.tv_sec);
        timer_gettime(timer, &time);
        printf("left: %d %ld\n"u8, time.it_value.tv_sec >= 98, time.it_interval.tv_sec);
        clock_gettime(CLOCK_MONOTONIC, &now);
        memset(&time, 0, (ulong)sizeof(itimerspec));
        time.it_value = now;
        time.it_value.tv_sec += 50;
        timer_settime(timer, TIMER_ABSTIME, &time, &old);
        printf("before: %d %ld\n"u8, old.it_value.tv_sec >= 98, old.it_interval.tv_sec);
        timer_gettime(timer, &time);
        printf("left of an absolute time: %d\n"u8, time.it_value.tv_sec >= 48 && time.it_value.tv_sec <= 50);
        time.it_value = now;
        timer_settime(timer, TIMER_ABSTIME, &time, null);
        await_signals(1);
        puts("a time that is past expires at once"u8);

        /* a blocked signal waits */
        sigemptyset(&none);
        sigemptyset(&blocked);
        sigaddset(&blocked, SIGUSR1);
        sigprocmask(SIG_BLOCK, &blocked, null);
        count = 0;
        arm(timer, 1, 1);
        now.tv_sec = 0;
        now.tv_nsec = 30000000;
        nanosleep(&now, null);
        sigset_t pending;
        sigpending(&pending);
        printf("pending %d\n"u8, sigismember(&pending, SIGUSR1));
        sigprocmask(SIG_SETMASK, &none, null);
        await_signals(1);
        arm(timer, 0, 0);
        puts("delivered when it is unblocked"u8);
        printf("delete: %s\n"u8, name(timer_delete(timer)));
        printf("delete again: %s\n"u8, name(timer_delete(timer)));
        printf("gettime of a deleted one: %s\n"u8, name(timer_gettime(timer, &time)));
        printf("getoverrun of a deleted one: %s\n"u8, name(timer_getoverrun(timer)));

        /* without a request it is SIGALRM */
        count = 0;
        printf("create: %s\n"u8, name(timer_create(CLOCK_REALTIME, null, &timer)));
        arm(timer, 3, 0);
        await_signals(1);
        printf("SIGALRM: SI_TIMER %d\n"u8, code == SI_TIMER);
        timer_delete(timer);

        /* two timers, real-time signals */
        @event.sigev_signo = SIGRTMIN + 3;
        @event.sigev_value.sival_int = 1;
        timer_create(CLOCK_MONOTONIC, &@event, &timer);
        @event.sigev_value.sival_int = 2;
        timer_create(CLOCK_MONOTONIC, &@event, &second);
        sigaddset(&blocked, SIGRTMIN + 3);
        sigprocmask(SIG_BLOCK, &blocked, null);
        arm(timer, 1, 0);
        siginfo_t info;
        printf("sigwaitinfo: %d"u8, sigwaitinfo(&blocked, &info) == SIGRTMIN + 3);
        printf(" value %d, SI_TIMER %d\n"u8, info.si_value.sival_int, info.si_code == SI_TIMER);
        arm(second, 1, 0);
        printf("sigwaitinfo: %d"u8, sigwaitinfo(&blocked, &info) == SIGRTMIN + 3);
        printf(" value %d\n"u8, info.si_value.sival_int);
        sigprocmask(SIG_SETMASK, &none, null);
        timer_delete(timer);
        timer_delete(second);

        /* nothing is told */
        @event.sigev_notify = SIGEV_NONE;
        timer_create(CLOCK_MONOTONIC, &@event, &timer);
        arm(timer, 5, 0);
        do
        {
            CProgram.HandleSignals();
            timer_gettime(timer, &time);
        }
        while (time.it_value.tv_nsec != 0);
        puts("SIGEV_NONE ran out"u8);
        timer_delete(timer);

        /* a thread */
        sem_init(expired, 0, 0);
        @event.sigev_notify = SIGEV_THREAD;
        @event.sigev_notify_function = &notify;
        @event.sigev_notify_attributes = null;
        @event.sigev_value.sival_int = 77;
        printf("create: %s\n"u8, name(timer_create(CLOCK_MONOTONIC, &@event, &timer)));
        arm(timer, 3, 0);
        while (sem_wait(expired) != 0)
            ;
        printf("a thread got %d, another one: %d\n"u8, thread_value, is_other_thread);
        arm(timer, 2, 2);
        for (int i = 0; i < 4; i++)
            while (sem_wait(expired) != 0)
                ;
        puts("and four more"u8);
        printf("delete: %s\n"u8, name(timer_delete(timer)));

        /* a child has none of them */
        @event.sigev_notify = SIGEV_SIGNAL;
        @event.sigev_signo = SIGUSR1;
        timer_create(CLOCK_MONOTONIC, &@event, &timer);
        arm(timer, 500000, 0);
        fflush(stdout);
        pid_t child = fork();
        if (child == 0)
        {
            printf("in the child: %s\n"u8, name(timer_gettime(timer, &time)));
            fflush(stdout);
            _exit(0);
        }
        waitpid(child, null, 0);
        printf("in the parent: %s\n"u8, name(timer_gettime(timer, &time)));
        timer_delete(timer);

        /* errors */
        printf("a clock that is none: %s\n"u8, name(timer_create(1234, null, &timer)));
        @event.sigev_signo = 100;
        printf("a signal that is none: %s\n"u8, name(timer_create(CLOCK_REALTIME, &@event, &timer)));
        @event.sigev_notify = 99;
        printf("a way that is none: %s\n"u8, name(timer_create(CLOCK_REALTIME, &@event, &timer)));
        timer_create(CLOCK_REALTIME, null, &timer);
        time.it_value.tv_sec = 1;
        time.it_value.tv_nsec = 1000000000;
        printf("nanoseconds of a second: %s\n"u8, name(timer_settime(timer, 0, &time, null)));
        time.it_value.tv_nsec = -1;
        printf("negative nanoseconds: %s\n"u8, name(timer_settime(timer, 0, &time, null)));
        timer_delete(timer);
        return 0;
    }

    static int Main(string[] args)
    {
        CProgram.PrepareFork();
        return CProgram.Run(args, &main);
    }
}
