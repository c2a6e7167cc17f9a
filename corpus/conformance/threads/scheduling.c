/* scheduling.c - policies, priorities and processors */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static const char *name(int error)
{
    return error == 0 ? "0" : error == EINVAL ? "EINVAL" : error == ESRCH ? "ESRCH" : error == EPERM ? "EPERM" : strerror(error);
}

static void *nothing(void *arg)
{
    return arg;
}

int main(void)
{
    static const int policies[] = { SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, 4, SCHED_IDLE, -1 };
    struct sched_param param = { 77 };
    cpu_set_t all, one, both;
    cpu_set_t *large;
    int policy, cpu = 0;
    pthread_t thread;
    clockid_t clock;
    struct timespec used;

    for (size_t i = 0; i < sizeof policies / sizeof policies[0]; i++) {
        int low = sched_get_priority_min(policies[i]);
        int high = sched_get_priority_max(policies[i]);

        printf("policy %d: %d to %d\n", policies[i], low, high);
    }
    printf("sched_getscheduler %d\n", sched_getscheduler(0));
    printf("sched_getparam %d", sched_getparam(0, &param));
    printf(" priority %d\n", param.sched_priority);
    param.sched_priority = 5;
    printf("sched_setscheduler, wrong priority %d", sched_setscheduler(0, SCHED_OTHER, &param));
    printf(" %s\n", name(errno));
    printf("sched_setparam, wrong priority %d", sched_setparam(0, &param));
    printf(" %s\n", name(errno));
    param.sched_priority = 0;
    printf("sched_setscheduler %d\n", sched_setscheduler(0, SCHED_OTHER, &param));
    printf("sched_getscheduler of nobody %d", sched_getscheduler(-5));
    printf(" %s\n", name(errno));
    printf("sched_rr_get_interval %d\n", sched_rr_get_interval(0, &used));
    printf("sched_yield %d\n", sched_yield());

    printf("pthread_getschedparam %s", name(pthread_getschedparam(pthread_self(), &policy, &param)));
    printf(" %d %d\n", policy, param.sched_priority);
    printf("pthread_setschedparam %s\n", name(pthread_setschedparam(pthread_self(), SCHED_OTHER, &param)));
    param.sched_priority = 3;
    printf("pthread_setschedparam %s\n", name(pthread_setschedparam(pthread_self(), SCHED_OTHER, &param)));
    printf("pthread_setschedprio %s %s\n", name(pthread_setschedprio(pthread_self(), 0)), name(pthread_setschedprio(pthread_self(), 9)));
    printf("concurrency %d", pthread_getconcurrency());
    printf(" %s", name(pthread_setconcurrency(4)));
    printf(" %s", name(pthread_setconcurrency(-1)));
    printf(" %d\n", pthread_getconcurrency());
    printf("getcpuclockid %s", name(pthread_getcpuclockid(pthread_self(), &clock)));
    printf(", clock %d\n", clock_gettime(clock, &used));

    CPU_ZERO(&all);
    printf("sched_getaffinity %d\n", sched_getaffinity(0, sizeof all, &all));
    printf("some processor: %d, running on one of them: %d\n", CPU_COUNT(&all) > 0, CPU_ISSET(sched_getcpu(), &all) != 0);
    while (!CPU_ISSET(cpu, &all))
        cpu++;
    CPU_ZERO(&one);
    printf("no processor: %d", sched_setaffinity(0, sizeof one, &one));
    printf(" %s\n", name(errno));
    printf("too small: %d", sched_getaffinity(0, 1, &both));
    printf(" %s\n", name(errno));
    printf("the same: %d\n", sched_setaffinity(0, sizeof all, &all));
    printf("pthread_getaffinity_np %s", name(pthread_getaffinity_np(pthread_self(), sizeof both, &both)));
    printf(", equal %d\n", CPU_EQUAL(&all, &both));
    printf("pthread_setaffinity_np %s\n", name(pthread_setaffinity_np(pthread_self(), sizeof all, &all)));

    CPU_ZERO(&all);
    CPU_ZERO(&one);
    CPU_SET(1, &all);
    CPU_SET(70, &all);
    CPU_SET(1023, &all);
    CPU_SET(5000, &all);
    CPU_SET(70, &one);
    CPU_SET(71, &one);
    printf("count %d, is set %d %d %d\n", CPU_COUNT(&all), CPU_ISSET(70, &all) != 0, CPU_ISSET(2, &all) != 0, CPU_ISSET(5000, &all) != 0);
    CPU_AND(&both, &all, &one);
    printf("and %d", CPU_COUNT(&both));
    CPU_OR(&both, &all, &one);
    printf(", or %d", CPU_COUNT(&both));
    CPU_XOR(&both, &all, &one);
    printf(", xor %d\n", CPU_COUNT(&both));
    CPU_CLR(70, &all);
    printf("cleared: %d, equal %d\n", CPU_COUNT(&all), CPU_EQUAL(&all, &all) != 0);
    large = CPU_ALLOC(2000);
    size_t size = CPU_ALLOC_SIZE(2000);
    CPU_ZERO_S(size, large);
    CPU_SET_S(1999, size, large);
    CPU_SET_S(3, size, large);
    printf("size %zu, count %d, set %d\n", size, CPU_COUNT_S(size, large), CPU_ISSET_S(1999, size, large) != 0);
    CPU_FREE(large);

    pthread_create(&thread, NULL, nothing, NULL);
    pthread_join(thread, NULL);
    printf("size %zu\n", sizeof(cpu_set_t));
    return 0;
}
