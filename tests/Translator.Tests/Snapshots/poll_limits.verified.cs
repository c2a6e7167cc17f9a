using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysTime;
using static CSockTranslate.Runtime.Time;
using nfds_t = ulong;

internal static unsafe class PollLimits
{
    /* poll and select: limits and counts that are none */

    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int main()
    {
        pollfd* requests = stackalloc pollfd[] { new pollfd { fd = -1, events = POLLIN, revents = 77 }, new pollfd { fd = -5, events = POLLOUT, revents = 77 }, new pollfd { fd = 99, events = POLLIN, revents = 77 } };
        timeval wrong = new timeval { tv_usec = -1 }, none = default;
        timespec wrong_nanoseconds = new timespec { tv_nsec = 1000000000 }, wrong_seconds = new timespec { tv_sec = -1 }, no_time = default;
        fd_set set;
        nfds_t one = 1, many = 100000000;
        show("poll nothing"u8.ToPointer(), poll(null, 0, 0));
        show("poll two that are negative"u8.ToPointer(), poll(requests, 2, 10));
        printf("%d %d\n"u8, requests[0].revents, requests[1].revents);
        show("poll three"u8.ToPointer(), poll(requests, 3, -1));
        printf("POLLNVAL %d\n"u8, requests[2].revents == POLLNVAL);
        show("poll null"u8.ToPointer(), poll(null, one, 0));
        show("poll too many"u8.ToPointer(), poll(requests, many, 0));
        show("ppoll with a billion nanoseconds"u8.ToPointer(), ppoll(requests, 2, &wrong_nanoseconds, null));
        show("ppoll with -1 seconds"u8.ToPointer(), ppoll(requests, 2, &wrong_seconds, null));
        show("ppoll"u8.ToPointer(), ppoll(requests, 2, &no_time, null));
        show("select with -1 descriptors"u8.ToPointer(), select(-1, null, null, null, &none));
        show("select with -1 microseconds"u8.ToPointer(), select(0, null, null, null, &wrong));
        show("select nothing"u8.ToPointer(), select(0, null, null, null, &none));
        FD_ZERO(&set);
        FD_SET(99, &set);
        show("select what is closed"u8.ToPointer(), select(100, &set, null, null, &none));
        printf("still in the set: %d\n"u8, FD_ISSET(99, &set) != 0);
        show("select below it"u8.ToPointer(), select(99, &set, null, null, &none));
        printf("still in the set: %d\n"u8, FD_ISSET(99, &set) != 0);
        show("pselect with a billion nanoseconds"u8.ToPointer(), pselect(0, null, null, null, &wrong_nanoseconds, null));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
