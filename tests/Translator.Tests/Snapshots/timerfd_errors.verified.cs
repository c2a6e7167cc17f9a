using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysTimerfd;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class TimerfdErrors
{
    /* timerfd: clocks, flags, times and sizes that are none */

    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    /* what poll tells at once */
    static void poll_now(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        int count = poll(&request, 1, 0);
        printf("%s: %d%s%s%s%s%s%s\n"u8, what, count, (request.revents & POLLIN) != 0 ? " IN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " PRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " OUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " RDHUP"u8 : ""u8, (request.revents & POLLERR) != 0 ? " ERR"u8 : ""u8,
            (request.revents & POLLHUP) != 0 ? " HUP"u8 : ""u8);
    }

    /* waits for one of the events and tells what there is */
    static void poll_soon(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        int count = poll(&request, 1, 5000);
        printf("%s: %d%s%s%s%s%s%s\n"u8, what, count, (request.revents & POLLIN) != 0 ? " IN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " PRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " OUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " RDHUP"u8 : ""u8, (request.revents & POLLERR) != 0 ? " ERR"u8 : ""u8,
            (request.revents & POLLHUP) != 0 ? " HUP"u8 : ""u8);
    }

    static void set_timer(sbyte* what, int fd, int flags, long seconds, long nanoseconds, long interval)
    {
        itimerspec time = new itimerspec { it_interval = new timespec { tv_nsec = interval }, it_value = new timespec { tv_sec = seconds, tv_nsec = nanoseconds } };
        show(what, timerfd_settime(fd, flags, &time, null));
    }

    static int main()
    {
        itimerspec time;
        ulong count = 0;
        int fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
        show("a clock that is none"u8.ToPointer(), timerfd_create(77, 0));
        show("a clock of the process"u8.ToPointer(), timerfd_create(CLOCK_PROCESS_CPUTIME_ID, 0));
        show("flags that are none"u8.ToPointer(), timerfd_create(CLOCK_MONOTONIC, 4));
        show("read"u8.ToPointer(), read(fd, &count, 8));
        show("read 4 bytes"u8.ToPointer(), read(fd, &count, 4));
        show("write"u8.ToPointer(), write(fd, &count, 8));
        set_timer("a billion nanoseconds"u8.ToPointer(), fd, 0, 1, 1000000000, 0);
        set_timer("-1 nanoseconds"u8.ToPointer(), fd, 0, 1, -1, 0);
        set_timer("-1 seconds"u8.ToPointer(), fd, 0, -1, 0, 0);
        set_timer("an interval of a billion"u8.ToPointer(), fd, 0, 1, 0, 1000000000);
        set_timer("flags that are none"u8.ToPointer(), fd, 8, 1, 0, 0);
        set_timer("no timer"u8.ToPointer(), 0, 0, 1, 0, 0);
        set_timer("no descriptor"u8.ToPointer(), 99, 0, 1, 0, 0);
        show("null"u8.ToPointer(), timerfd_settime(fd, 0, null, null));
        set_timer("an hour"u8.ToPointer(), fd, 0, 3600, 0, 0);
        show("gettime"u8.ToPointer(), timerfd_gettime(fd, &time));
        printf("%d %ld\n"u8, time.it_value.tv_sec >= 3599, time.it_interval.tv_sec);
        poll_now("poll"u8.ToPointer(), fd, POLLIN | POLLOUT);
        set_timer("stop"u8.ToPointer(), fd, 0, 0, 0, 0);
        show("gettime"u8.ToPointer(), timerfd_gettime(fd, &time));
        printf("%ld %ld\n"u8, time.it_value.tv_sec, time.it_value.tv_nsec);
        set_timer("a time long ago"u8.ToPointer(), fd, TFD_TIMER_ABSTIME, 0, 1, 0);
        poll_soon("poll"u8.ToPointer(), fd, POLLIN);
        show("read"u8.ToPointer(), read(fd, &count, 8));
        printf("%llu\n"u8, count);
        show("read again"u8.ToPointer(), read(fd, &count, 8));
        show("gettime of no timer"u8.ToPointer(), timerfd_gettime(0, &time));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
