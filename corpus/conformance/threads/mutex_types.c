/* mutex_types.c - what each type of mutex says to its owner and to others */
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
    case EPERM: return "EPERM";
    case ETIMEDOUT: return "ETIMEDOUT";
    default: return strerror(error);
    }
}

static void *other(void *arg)
{
    pthread_mutex_t *mutex = arg;
    int locked = pthread_mutex_trylock(mutex);

    printf("  another thread: trylock %s", name(locked));
    if (locked == 0)
        printf(", unlock %s\n", name(pthread_mutex_unlock(mutex)));
    else
        printf("\n");
    return NULL;
}

static void *unlocks(void *arg)
{
    printf("  another thread: unlock %s\n", name(pthread_mutex_unlock(arg)));
    return NULL;
}

static void in_thread(void *(*routine)(void *), pthread_mutex_t *mutex)
{
    pthread_t thread;

    pthread_create(&thread, NULL, routine, mutex);
    pthread_join(thread, NULL);
}

static void try_out(const char *title, pthread_mutex_t *mutex, int owned)
{
    struct timespec past = { 1, 0 };
    struct timespec wrong = { 1, -1 };

    printf("%s\n", title);
    in_thread(other, mutex);
    printf("  lock %s\n", name(pthread_mutex_lock(mutex)));
    in_thread(other, mutex);
    printf("  trylock again %s\n", name(pthread_mutex_trylock(mutex)));
    if (owned) {
        printf("  lock again %s\n", name(pthread_mutex_lock(mutex)));
        in_thread(unlocks, mutex);
    }
    printf("  timedlock in the past %s\n", name(pthread_mutex_timedlock(mutex, &past)));
    printf("  timedlock without a time %s\n", name(pthread_mutex_timedlock(mutex, &wrong)));
    printf("  clocklock %s\n", name(pthread_mutex_clocklock(mutex, CLOCK_MONOTONIC, &past)));
    printf("  clocklock, no clock %s\n", name(pthread_mutex_clocklock(mutex, 77, &past)));
    printf("  destroy %s\n", name(pthread_mutex_destroy(mutex)));
    for (int i = 0; i < 7; i++)
        printf("  unlock %s\n", name(pthread_mutex_unlock(mutex)));
}

static void cycle(const char *title, pthread_mutex_t *mutex)
{
    printf("%s: lock %s", title, name(pthread_mutex_lock(mutex)));
    printf(", trylock %s", name(pthread_mutex_trylock(mutex)));
    printf(", unlock %s\n", name(pthread_mutex_unlock(mutex)));
}

static pthread_mutex_t normal = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t recursive = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static pthread_mutex_t checked = PTHREAD_ERRORCHECK_MUTEX_INITIALIZER_NP;
static pthread_mutex_t adaptive = PTHREAD_ADAPTIVE_MUTEX_INITIALIZER_NP;
static pthread_mutex_t zero;

int main(void)
{
    pthread_mutexattr_t attr;
    pthread_mutex_t mutex, copy;

    try_out("recursive", &recursive, 1);
    try_out("error checking", &checked, 1);

    pthread_mutexattr_init(&attr);
    pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&mutex, &attr);
    try_out("recursive by attribute", &mutex, 1);
    pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_ERRORCHECK);
    pthread_mutex_init(&mutex, &attr);
    memcpy(&copy, &mutex, sizeof copy);
    try_out("a copy", &copy, 1);

    printf("normal: lock %s", name(pthread_mutex_lock(&normal)));
    printf(", trylock %s", name(pthread_mutex_trylock(&normal)));
    printf(", destroy %s", name(pthread_mutex_destroy(&normal)));
    in_thread(unlocks, &normal);
    cycle("normal, unlocked by another", &normal);
    printf("destroy %s\n", name(pthread_mutex_destroy(&normal)));
    cycle("destroyed", &normal);
    cycle("adaptive", &adaptive);
    cycle("zero", &zero);
    printf("sizes %zu %zu\n", sizeof(pthread_mutex_t), sizeof(pthread_mutexattr_t));
    return 0;
}
