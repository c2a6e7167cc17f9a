/* timerfd: clocks, flags, times and sizes that are none */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

/* what poll tells at once */
static void poll_now(const char *what, int fd, short events)
{
    struct pollfd request = {fd, events, 0};
    int count = poll(&request, 1, 0);
    printf("%s: %d%s%s%s%s%s%s\n", what, count, request.revents & POLLIN ? " IN" : "", request.revents & POLLPRI ? " PRI" : "",
           request.revents & POLLOUT ? " OUT" : "", request.revents & POLLRDHUP ? " RDHUP" : "", request.revents & POLLERR ? " ERR" : "",
           request.revents & POLLHUP ? " HUP" : "");
}

/* waits for one of the events and tells what there is */
static void poll_soon(const char *what, int fd, short events)
{
    struct pollfd request = {fd, events, 0};
    int count = poll(&request, 1, 5000);
    printf("%s: %d%s%s%s%s%s%s\n", what, count, request.revents & POLLIN ? " IN" : "", request.revents & POLLPRI ? " PRI" : "",
           request.revents & POLLOUT ? " OUT" : "", request.revents & POLLRDHUP ? " RDHUP" : "", request.revents & POLLERR ? " ERR" : "",
           request.revents & POLLHUP ? " HUP" : "");
}

static void set_timer(const char *what, int fd, int flags, long seconds, long nanoseconds, long interval)
{
    struct itimerspec time = {{0, interval}, {seconds, nanoseconds}};
    show(what, timerfd_settime(fd, flags, &time, NULL));
}

int main(void)
{
    struct itimerspec time;
    unsigned long long count = 0;
    int fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
    show("a clock that is none", timerfd_create(77, 0));
    show("a clock of the process", timerfd_create(CLOCK_PROCESS_CPUTIME_ID, 0));
    show("flags that are none", timerfd_create(CLOCK_MONOTONIC, 4));
    show("read", read(fd, &count, 8));
    show("read 4 bytes", read(fd, &count, 4));
    show("write", write(fd, &count, 8));
    set_timer("a billion nanoseconds", fd, 0, 1, 1000000000, 0);
    set_timer("-1 nanoseconds", fd, 0, 1, -1, 0);
    set_timer("-1 seconds", fd, 0, -1, 0, 0);
    set_timer("an interval of a billion", fd, 0, 1, 0, 1000000000);
    set_timer("flags that are none", fd, 8, 1, 0, 0);
    set_timer("no timer", 0, 0, 1, 0, 0);
    set_timer("no descriptor", 99, 0, 1, 0, 0);
    show("null", timerfd_settime(fd, 0, NULL, NULL));
    set_timer("an hour", fd, 0, 3600, 0, 0);
    show("gettime", timerfd_gettime(fd, &time));
    printf("%d %ld\n", time.it_value.tv_sec >= 3599, (long)time.it_interval.tv_sec);
    poll_now("poll", fd, POLLIN | POLLOUT);
    set_timer("stop", fd, 0, 0, 0, 0);
    show("gettime", timerfd_gettime(fd, &time));
    printf("%ld %ld\n", (long)time.it_value.tv_sec, time.it_value.tv_nsec);
    set_timer("a time long ago", fd, TFD_TIMER_ABSTIME, 0, 1, 0);
    poll_soon("poll", fd, POLLIN);
    show("read", read(fd, &count, 8));
    printf("%llu\n", count);
    show("read again", read(fd, &count, 8));
    show("gettime of no timer", timerfd_gettime(0, &time));
    return 0;
}
