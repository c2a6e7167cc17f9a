using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using clockid_t = int;

internal static unsafe class ClockCalls
{
    /* clock_calls - clocks read, waited for and not set */

    static void show(sbyte* what, int result)
    {
        printf("%s: %d %s\n"u8, what, result, result == -1 ? strerror(errno) : ""u8.ToPointer());
    }

    static int main()
    {
        timespec now, later, bad = new timespec { tv_nsec = 1000000000 }, negative = new timespec { tv_sec = -1 }, zero = default, step;
        timeval tv = new timeval { tv_usec = 1000000 }, left;
        timezone tz = default;
        clockid_t id;

        show("realtime"u8.ToPointer(), clock_gettime(CLOCK_REALTIME, &now));
        show("monotonic"u8.ToPointer(), clock_gettime(CLOCK_MONOTONIC, &now));
        show("tai"u8.ToPointer(), clock_gettime(CLOCK_TAI, &later));
        show("clock 77"u8.ToPointer(), clock_gettime(77, &later));
        show("step"u8.ToPointer(), clock_getres(CLOCK_MONOTONIC, &step));
        show("step of clock 77"u8.ToPointer(), clock_getres(77, null));
        show("set monotonic"u8.ToPointer(), clock_settime(CLOCK_MONOTONIC, &now));
        show("set with too many nanoseconds"u8.ToPointer(), clock_settime(CLOCK_REALTIME, &bad));
        show("set clock 77"u8.ToPointer(), clock_settime(77, &now));
        show("settimeofday with too many microseconds"u8.ToPointer(), settimeofday(&tv, null));
        show("settimeofday with both"u8.ToPointer(), settimeofday(&tv, &tz));
        show("adjtime asks"u8.ToPointer(), adjtime(null, &left));

        show("nanosleep for nothing"u8.ToPointer(), nanosleep(&zero, null));
        show("nanosleep for too many nanoseconds"u8.ToPointer(), nanosleep(&bad, null));
        show("nanosleep for less than nothing"u8.ToPointer(), nanosleep(&negative, null));
        printf("%d\n"u8, clock_nanosleep(CLOCK_MONOTONIC, 0, &zero, null));
        printf("%d\n"u8, clock_nanosleep(CLOCK_MONOTONIC, 0, &bad, null));
        printf("%d\n"u8, clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, 0, &zero, null));
        printf("%d\n"u8, clock_nanosleep(77, 0, &zero, null));
        printf("%d\n"u8, clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &zero, null));
        clock_gettime(CLOCK_MONOTONIC, &now);
        now.tv_nsec += 2000000;
        if (now.tv_nsec >= 1000000000)
        {
            now.tv_nsec -= 1000000000;
            now.tv_sec++;
        }
        printf("%d\n"u8, clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &now, null));
        clock_gettime(CLOCK_MONOTONIC, &later);
        printf("%d\n"u8, later.tv_sec > now.tv_sec || (later.tv_sec == now.tv_sec && later.tv_nsec >= now.tv_nsec));

        printf("%d"u8, clock_getcpuclockid(0, &id));
        show(", processor time"u8.ToPointer(), clock_gettime(id, &now));
        int timespec_getResult = timespec_get(&now, 9);
        printf("%d %d\n"u8, timespec_get(&now, TIME_UTC), timespec_getResult);
        int timespec_getresResult = timespec_getres(&now, 9);
        printf("%d %d\n"u8, timespec_getres(&now, TIME_UTC), timespec_getresResult);
        do
        {
            (&now)->tv_sec = (&tv)->tv_sec;
            (&now)->tv_nsec = (&tv)->tv_usec * 1000;
        }
        while (false);
        printf("%ld %ld\n"u8, now.tv_sec, now.tv_nsec);
        do
        {
            (&tv)->tv_sec = (&bad)->tv_sec;
            (&tv)->tv_usec = (&bad)->tv_nsec / 1000;
        }
        while (false);
        printf("%ld %ld\n"u8, tv.tv_sec, tv.tv_usec);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
