/* timerfd: an interval, and a time of the clock */
#include <errno.h>
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

int main(void)
{
    int fd = timerfd_create(CLOCK_MONOTONIC, 0), i;
    struct itimerspec time = { { 0, 3000000 }, { 0, 1 } };
    struct timespec now;
    uint64_t count, total = 0;
    show("set", timerfd_settime(fd, 0, &time, NULL));
    for (i = 0; i < 3; i++)
    {
        show("read", read(fd, &count, sizeof(count)));
        total += count;
    }
    printf("at least 3: %d\n", total >= 3);
    clock_gettime(CLOCK_MONOTONIC, &now);
    memset(&time, 0, sizeof(time));
    time.it_value = now;
    show("a time that has passed", timerfd_settime(fd, TFD_TIMER_ABSTIME, &time, NULL));
    show("read", read(fd, &count, sizeof(count)));
    printf("%llu\n", (unsigned long long)count);
    time.it_value.tv_nsec += 20000000;
    if (time.it_value.tv_nsec >= 1000000000)
    {
        time.it_value.tv_nsec -= 1000000000;
        time.it_value.tv_sec++;
    }
    show("a time to come", timerfd_settime(fd, TFD_TIMER_ABSTIME, &time, NULL));
    show("read waits for it", read(fd, &count, sizeof(count)));
    clock_gettime(CLOCK_MONOTONIC, &now);
    printf("it has come: %d\n", now.tv_sec > time.it_value.tv_sec || (now.tv_sec == time.it_value.tv_sec && now.tv_nsec >= time.it_value.tv_nsec));
    return 0;
}
