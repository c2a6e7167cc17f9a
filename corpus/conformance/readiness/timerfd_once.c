/* timerfd: set, read, expire, stop */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
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

/* what a descriptor is ready for, at once */
static void poll_now(const char *what, int fd)
{
    struct pollfd request = { fd, POLLIN | POLLPRI | POLLOUT | POLLRDHUP, 0 };
    int result = poll(&request, 1, 0);
    printf("%s: %d%s%s%s%s%s%s%s\n", what, result, request.revents & POLLIN ? " POLLIN" : "", request.revents & POLLPRI ? " POLLPRI" : "",
           request.revents & POLLOUT ? " POLLOUT" : "", request.revents & POLLRDHUP ? " POLLRDHUP" : "",
           request.revents & POLLERR ? " POLLERR" : "", request.revents & POLLHUP ? " POLLHUP" : "", request.revents & POLLNVAL ? " POLLNVAL" : "");
}

/* waits until a descriptor is ready, and says for what */
static void wait_for(const char *what, int fd, short events)
{
    struct pollfd request = { fd, events, 0 };
    poll(&request, 1, 10000);
    printf("%s:%s%s%s%s%s%s\n", what, request.revents & POLLIN ? " POLLIN" : "", request.revents & POLLPRI ? " POLLPRI" : "",
           request.revents & POLLOUT ? " POLLOUT" : "", request.revents & POLLRDHUP ? " POLLRDHUP" : "",
           request.revents & POLLERR ? " POLLERR" : "", request.revents & POLLHUP ? " POLLHUP" : "");
}

int main(void)
{
    int fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    struct itimerspec time = { { 0, 0 }, { 0, 10000000 } }, old;
    uint64_t count = 0;
    show("not set", read(fd, &count, sizeof(count)));
    show("timerfd_gettime", timerfd_gettime(fd, &old));
    printf("%ld %ld\n", (long)old.it_value.tv_sec, (long)old.it_value.tv_nsec);
    show("set", timerfd_settime(fd, 0, &time, &old));
    wait_for("wait", fd, POLLIN);
    show("read", read(fd, &count, sizeof(count)));
    printf("expired %llu times\n", (unsigned long long)count);
    show("read again", read(fd, &count, sizeof(count)));
    time.it_value.tv_sec = 100;
    time.it_interval.tv_sec = 7;
    show("set", timerfd_settime(fd, 0, &time, NULL));
    timerfd_gettime(fd, &old);
    printf("interval %ld, left %d\n", (long)old.it_interval.tv_sec, old.it_value.tv_sec == 100 || old.it_value.tv_sec == 99);
    memset(&time, 0, sizeof(time));
    show("stop", timerfd_settime(fd, 0, &time, &old));
    printf("was %ld\n", (long)old.it_interval.tv_sec);
    poll_now("stopped", fd);
    time.it_value.tv_nsec = 1000000000;
    show("wrong nanoseconds", timerfd_settime(fd, 0, &time, NULL));
    time.it_value.tv_nsec = -1;
    show("negative ones", timerfd_settime(fd, 0, &time, NULL));
    show("no time", timerfd_settime(fd, 0, NULL, NULL));
    time.it_value.tv_nsec = 1;
    show("other flags", timerfd_settime(fd, 8, &time, NULL));
    show("not a timer", timerfd_settime(0, 0, &time, NULL));
    show("closed", timerfd_gettime(99, &old));
    show("a clock that is none", timerfd_create(77, 0));
    show("flags that are none", timerfd_create(CLOCK_REALTIME, 1));
    show("read of 4 bytes", read(fd, &count, 4));
    show("write", write(fd, &count, 8));
    return 0;
}
