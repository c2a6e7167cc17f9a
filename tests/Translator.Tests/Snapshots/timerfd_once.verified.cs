using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysTimerfd;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using uint64_t = ulong;

internal static unsafe class TimerfdOnce
{
    /* timerfd: set, read, expire, stop */

    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    /* what a descriptor is ready for, at once */
    static void poll_now(sbyte* what, int fd)
    {
        pollfd request = new pollfd { fd = fd, events = POLLIN | POLLPRI | POLLOUT | POLLRDHUP };
        int result = poll(&request, 1, 0);
        printf("%s: %d%s%s%s%s%s%s%s\n"u8, what, result, (request.revents & POLLIN) != 0 ? " POLLIN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " POLLPRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " POLLOUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " POLLRDHUP"u8 : ""u8,
            (request.revents & POLLERR) != 0 ? " POLLERR"u8 : ""u8, (request.revents & POLLHUP) != 0 ? " POLLHUP"u8 : ""u8, (request.revents & POLLNVAL) != 0 ? " POLLNVAL"u8 : ""u8);
    }

    /* waits until a descriptor is ready, and says for what */
    static void wait_for(sbyte* what, int fd, short events)
    {
        pollfd request = new pollfd { fd = fd, events = events };
        poll(&request, 1, 10000);
        printf("%s:%s%s%s%s%s%s\n"u8, what, (request.revents & POLLIN) != 0 ? " POLLIN"u8 : ""u8, (request.revents & POLLPRI) != 0 ? " POLLPRI"u8 : ""u8,
            (request.revents & POLLOUT) != 0 ? " POLLOUT"u8 : ""u8, (request.revents & POLLRDHUP) != 0 ? " POLLRDHUP"u8 : ""u8,
            (request.revents & POLLERR) != 0 ? " POLLERR"u8 : ""u8, (request.revents & POLLHUP) != 0 ? " POLLHUP"u8 : ""u8);
    }

    static int main()
    {
        int fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
        itimerspec time = new itimerspec { it_value = new timespec { tv_nsec = 10000000 } }, old;
        uint64_t count = 0;
        show("not set"u8.ToPointer(), read(fd, &count, sizeof(uint64_t)));
        show("timerfd_gettime"u8.ToPointer(), timerfd_gettime(fd, &old));
        printf("%ld %ld\n"u8, old.it_value.tv_sec, old.it_value.tv_nsec);
        show("set"u8.ToPointer(), timerfd_settime(fd, 0, &time, &old));
        wait_for("wait"u8.ToPointer(), fd, POLLIN);
        show("read"u8.ToPointer(), read(fd, &count, sizeof(uint64_t)));
        printf("expired %llu times\n"u8, count);
        show("read again"u8.ToPointer(), read(fd, &count, sizeof(uint64_t)));
        time.it_value.tv_sec = 100;
        time.it_interval.tv_sec = 7;
        show("set"u8.ToPointer(), timerfd_settime(fd, 0, &time, null));
        timerfd_gettime(fd, &old);
        printf("interval %ld, left %d\n"u8, old.it_interval.tv_sec, old.it_value.tv_sec == 100 || old.it_value.tv_sec == 99);
        memset(&time, 0, (ulong)sizeof(itimerspec));
        show("stop"u8.ToPointer(), timerfd_settime(fd, 0, &time, &old));
        printf("was %ld\n"u8, old.it_interval.tv_sec);
        poll_now("stopped"u8.ToPointer(), fd);
        time.it_value.tv_nsec = 1000000000;
        show("wrong nanoseconds"u8.ToPointer(), timerfd_settime(fd, 0, &time, null));
        time.it_value.tv_nsec = -1;
        show("negative ones"u8.ToPointer(), timerfd_settime(fd, 0, &time, null));
        show("no time"u8.ToPointer(), timerfd_settime(fd, 0, null, null));
        time.it_value.tv_nsec = 1;
        show("other flags"u8.ToPointer(), timerfd_settime(fd, 8, &time, null));
        show("not a timer"u8.ToPointer(), timerfd_settime(0, 0, &time, null));
        show("closed"u8.ToPointer(), timerfd_gettime(99, &old));
        show("a clock that is none"u8.ToPointer(), timerfd_create(77, 0));
        show("flags that are none"u8.ToPointer(), timerfd_create(CLOCK_REALTIME, 1));
        show("read of 4 bytes"u8.ToPointer(), read(fd, &count, 4));
        show("write"u8.ToPointer(), write(fd, &count, 8));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
