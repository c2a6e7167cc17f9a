/* rwlocks.c - read-write locks: who may have them together, errors, time limits */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static const char *name(int error)
{
    switch (error) {
    case 0: return "0";
    case EINVAL: return "EINVAL";
    case EDEADLK: return "EDEADLK";
    case EBUSY: return "EBUSY";
    case ETIMEDOUT: return "ETIMEDOUT";
    default: return strerror(error);
    }
}

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_rwlock_t writers_first = PTHREAD_RWLOCK_WRITER_NONRECURSIVE_INITIALIZER_NP;

static void *other(void *arg)
{
    pthread_rwlock_t *rwlock = arg;
    struct timespec past = { 1, 0 };
    int result = pthread_rwlock_tryrdlock(rwlock);

    printf("  another: tryrdlock %s", name(result));
    if (result == 0)
        printf(" unlock %s", name(pthread_rwlock_unlock(rwlock)));
    else
        printf(" timedrdlock %s", name(pthread_rwlock_timedrdlock(rwlock, &past)));
    result = pthread_rwlock_trywrlock(rwlock);
    printf(" trywrlock %s", name(result));
    if (result == 0)
        printf(" unlock %s\n", name(pthread_rwlock_unlock(rwlock)));
    else
        printf(" timedwrlock %s\n", name(pthread_rwlock_timedwrlock(rwlock, &past)));
    return NULL;
}

static void ask_other(pthread_rwlock_t *rwlock)
{
    pthread_t thread;

    pthread_create(&thread, NULL, other, rwlock);
    pthread_join(thread, NULL);
}

static void try_out(pthread_rwlock_t *rwlock)
{
    struct timespec past = { 1, 0 }, wrong = { 1, -1 };

    ask_other(rwlock);
    printf("rdlock %s %s\n", name(pthread_rwlock_rdlock(rwlock)), name(pthread_rwlock_rdlock(rwlock)));
    ask_other(rwlock);
    printf("trywrlock %s\n", name(pthread_rwlock_trywrlock(rwlock)));
    printf("timedwrlock %s\n", name(pthread_rwlock_timedwrlock(rwlock, &past)));
    printf("unlock %s %s\n", name(pthread_rwlock_unlock(rwlock)), name(pthread_rwlock_unlock(rwlock)));
    printf("wrlock %s\n", name(pthread_rwlock_wrlock(rwlock)));
    ask_other(rwlock);
    printf("wrlock again %s\n", name(pthread_rwlock_wrlock(rwlock)));
    printf("rdlock again %s\n", name(pthread_rwlock_rdlock(rwlock)));
    printf("tryrdlock again %s\n", name(pthread_rwlock_tryrdlock(rwlock)));
    printf("trywrlock again %s\n", name(pthread_rwlock_trywrlock(rwlock)));
    printf("timedrdlock again %s\n", name(pthread_rwlock_timedrdlock(rwlock, &past)));
    printf("clockwrlock again %s\n", name(pthread_rwlock_clockwrlock(rwlock, CLOCK_MONOTONIC, &past)));
    printf("without a time %s %s\n", name(pthread_rwlock_timedrdlock(rwlock, &wrong)), name(pthread_rwlock_timedwrlock(rwlock, &wrong)));
    printf("unlock %s\n", name(pthread_rwlock_unlock(rwlock)));
    printf("timed while free %s", name(pthread_rwlock_timedrdlock(rwlock, &past)));
    printf(" %s", name(pthread_rwlock_unlock(rwlock)));
    printf(" %s", name(pthread_rwlock_timedwrlock(rwlock, &past)));
    printf(" %s\n", name(pthread_rwlock_unlock(rwlock)));
}

int main(void)
{
    pthread_rwlockattr_t attr;
    pthread_rwlock_t made;
    int value;

    try_out(&lock);
    printf("writers first\n");
    try_out(&writers_first);

    printf("attr_init %s\n", name(pthread_rwlockattr_init(&attr)));
    pthread_rwlockattr_getkind_np(&attr, &value);
    printf("kind %d\n", value);
    for (int kind = -1; kind <= 3; kind++) {
        int set = pthread_rwlockattr_setkind_np(&attr, kind);

        pthread_rwlockattr_getkind_np(&attr, &value);
        printf("setkind %d: %s, now %d\n", kind, name(set), value);
    }
    printf("setpshared %s %s\n", name(pthread_rwlockattr_setpshared(&attr, 5)), name(pthread_rwlockattr_setpshared(&attr, PTHREAD_PROCESS_SHARED)));
    pthread_rwlockattr_getpshared(&attr, &value);
    printf("pshared %d\n", value);
    printf("init %s\n", name(pthread_rwlock_init(&made, &attr)));
    printf("rdlock %s unlock %s\n", name(pthread_rwlock_rdlock(&made)), name(pthread_rwlock_unlock(&made)));
    printf("destroy %s %s\n", name(pthread_rwlock_destroy(&made)), name(pthread_rwlockattr_destroy(&attr)));
    printf("sizes %zu %zu\n", sizeof(pthread_rwlock_t), sizeof(pthread_rwlockattr_t));
    return 0;
}
