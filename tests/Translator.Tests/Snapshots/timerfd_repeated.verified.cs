/* timerfd: an interval, and a time of the clock */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysTimerfd;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using uint64_t = ulong;

internal static unsafe class TimerfdRepeated
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int main()
    {
        int fd = timerfd_create(CLOCK_MONOTONIC, 0), i;
        itimerspec time = new itimerspec { it_interval = new timespec { tv_nsec = 3000000 }, it_value = new timespec { tv_nsec = 1 } };
        timespec now;
        uint64_t count, total = 0;
        show("set"u8.ToPointer(), timerfd_settime(fd, 0, &time, null));
        for (i = 0; i < 3; i++)
        {
            show("read"u8.ToPointer(), read(fd, &count, sizeof(uint64_t)));
            total += count;
        }
        printf("at least 3: %d\n"u8, total >= 3);
        clock_gettime(CLOCK_MONOTONIC, &now);
        memset(&time, 0, (ulong)sizeof(itimerspec));
        time.it_value = now;
        show("a time that has passed"u8.ToPointer(), timerfd_settime(fd, TFD_TIMER_ABSTIME, &time, null));
        show("read"u8.ToPointer(), read(fd, &count, sizeof(uint64_t)));
        printf("%llu\n"u8, count);
        time.it_value.tv_nsec += 20000000;
        if (time.it_value.tv_nsec >= 1000000000)
        {
            time.it_value.tv_nsec -= 1000000000;
            time.it_value.tv_sec++;
        }
        show("a time to come"u8.ToPointer(), timerfd_settime(fd, TFD_TIMER_ABSTIME, &time, null));
        show("read waits for it"u8.ToPointer(), read(fd, &count, sizeof(uint64_t)));
        clock_gettime(CLOCK_MONOTONIC, &now);
        printf("it has come: %d\n"u8, now.tv_sec > time.it_value.tv_sec || (now.tv_sec == time.it_value.tv_sec && now.tv_nsec >= time.it_value.tv_nsec));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
