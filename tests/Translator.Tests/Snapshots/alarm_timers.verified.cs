/* alarm(), setitimer() and getitimer() */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Signal;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Unistd;
using sig_atomic_t = int;

internal static unsafe class AlarmTimers
{
    static volatile sig_atomic_t ticks;

    static void tick(int sig)
    {
        _ = sig;
        ticks++;
    }

    static int main()
    {
        itimerval timer = default, old;

        signal(SIGALRM, &tick);
        printf("alarm: %u\n"u8, alarm(100));
        printf("again, most is left: %d\n"u8, alarm(50) > 60);
        printf("off, most is left: %d\n"u8, alarm(0) > 30);
        printf("none: %u\n"u8, alarm(0));

        timer.it_value.tv_sec = 0;
        timer.it_value.tv_usec = 10000;
        timer.it_interval = timer.it_value;
        printf("setitimer: %d\n"u8, setitimer(ITIMER_REAL, &timer, &old));
        printf("before: %ld %ld\n"u8, old.it_value.tv_sec, old.it_value.tv_usec);
        while (ticks < 5)
            pause();
        int value = old.it_value.tv_usec > 0 ? 1 : 0;
        long tv_usecValue = old.it_interval.tv_usec;
        printf("getitimer: %d, interval %ld, running %d\n"u8, getitimer(ITIMER_REAL, &old), tv_usecValue,
            value);
        memset(&timer, 0, (ulong)sizeof(itimerval));
        setitimer(ITIMER_REAL, &timer, &old);
        printf("stopped, at least five ticks: %d\n"u8, ticks >= 5);
        timer.it_value.tv_usec = 1000000;
        printf("bad time: %d"u8, setitimer(ITIMER_REAL, &timer, null));
        printf(" %s\n"u8, strerror(errno));
        printf("bad timer: %d"u8, setitimer(9, &timer, null));
        printf(" %s\n"u8, strerror(errno));
        fflush(stdout);
        signal(SIGALRM, null);
        timer.it_value.tv_usec = 10000;
        setitimer(ITIMER_REAL, &timer, null);
        for (;;)
            pause();
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
