/* getrusage, times, getpriority, nice, sysinfo: values that fit each other */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <sys/times.h>
#include <unistd.h>

int main(void)
{
    int priority;
    struct rusage before, after;
    struct tms processor;
    struct sysinfo machine;
    volatile double sum = 0;
    clock_t ticks;

    printf("getrusage %d\n", getrusage(RUSAGE_SELF, &before));
    for (int i = 0; i < 20000000; i++)
        sum += i;
    printf("getrusage %d\n", getrusage(RUSAGE_SELF, &after));
    printf("time went %d\n", after.ru_utime.tv_sec * 1000000L + after.ru_utime.tv_usec > before.ru_utime.tv_sec * 1000000L + before.ru_utime.tv_usec);
    printf("memory %d\n", after.ru_maxrss > 0);
    printf("children %d", getrusage(RUSAGE_CHILDREN, &after));
    printf(" %ld\n", (long)after.ru_utime.tv_sec);
    printf("unknown %d", getrusage(77, &after));
    printf(" %s\n", strerror(errno));
    ticks = times(&processor);
    printf("times %d %d\n", ticks != (clock_t)-1, processor.tms_cutime == 0);
    errno = 0;
    priority = getpriority(PRIO_PROCESS, 0);
    printf("priority errno %d\n", errno);
    errno = 0;
    printf("nice the same %d", nice(0) == priority);
    printf(" errno %d\n", errno);
    printf("unknown %d", getpriority(9, 0));
    printf(" %s\n", strerror(errno));
    printf("sysinfo %d\n", sysinfo(&machine));
    printf("sane %d %d %d\n", machine.uptime > 0, machine.totalram >= machine.freeram, machine.mem_unit > 0);
    printf("processors %d\n", get_nprocs() == sysconf(_SC_NPROCESSORS_ONLN) && get_nprocs_conf() > 0);
    return 0;
}
