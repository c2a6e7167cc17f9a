/* clock_calls - clocks read, waited for and not set */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static void show(const char *what, int result)
{
    printf("%s: %d %s\n", what, result, result == -1 ? strerror(errno) : "");
}

int main(void)
{
    struct timespec now, later, bad = { 0, 1000000000 }, negative = { -1, 0 }, zero = { 0, 0 }, step;
    struct timeval tv = { 0, 1000000 }, left;
    struct timezone tz = { 0, 0 };
    clockid_t id;

    show("realtime", clock_gettime(CLOCK_REALTIME, &now));
    show("monotonic", clock_gettime(CLOCK_MONOTONIC, &now));
    show("tai", clock_gettime(CLOCK_TAI, &later));
    show("clock 77", clock_gettime(77, &later));
    show("step", clock_getres(CLOCK_MONOTONIC, &step));
    show("step of clock 77", clock_getres(77, NULL));
    show("set monotonic", clock_settime(CLOCK_MONOTONIC, &now));
    show("set with too many nanoseconds", clock_settime(CLOCK_REALTIME, &bad));
    show("set clock 77", clock_settime(77, &now));
    show("settimeofday with too many microseconds", settimeofday(&tv, NULL));
    show("settimeofday with both", settimeofday(&tv, &tz));
    show("adjtime asks", adjtime(NULL, &left));

    show("nanosleep for nothing", nanosleep(&zero, NULL));
    show("nanosleep for too many nanoseconds", nanosleep(&bad, NULL));
    show("nanosleep for less than nothing", nanosleep(&negative, NULL));
    printf("%d\n", clock_nanosleep(CLOCK_MONOTONIC, 0, &zero, NULL));
    printf("%d\n", clock_nanosleep(CLOCK_MONOTONIC, 0, &bad, NULL));
    printf("%d\n", clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, 0, &zero, NULL));
    printf("%d\n", clock_nanosleep(77, 0, &zero, NULL));
    printf("%d\n", clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &zero, NULL));
    clock_gettime(CLOCK_MONOTONIC, &now);
    now.tv_nsec += 2000000;
    if (now.tv_nsec >= 1000000000) {
        now.tv_nsec -= 1000000000;
        now.tv_sec++;
    }
    printf("%d\n", clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &now, NULL));
    clock_gettime(CLOCK_MONOTONIC, &later);
    printf("%d\n", later.tv_sec > now.tv_sec || (later.tv_sec == now.tv_sec && later.tv_nsec >= now.tv_nsec));

    printf("%d", clock_getcpuclockid(0, &id));
    show(", processor time", clock_gettime(id, &now));
    printf("%d %d\n", timespec_get(&now, TIME_UTC), timespec_get(&now, 9));
    printf("%d %d\n", timespec_getres(&now, TIME_UTC), timespec_getres(&now, 9));
    TIMEVAL_TO_TIMESPEC(&tv, &now);
    printf("%ld %ld\n", (long)now.tv_sec, now.tv_nsec);
    TIMESPEC_TO_TIMEVAL(&tv, &bad);
    printf("%ld %ld\n", (long)tv.tv_sec, (long)tv.tv_usec);
    return 0;
}
