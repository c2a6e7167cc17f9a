/* robust_mutex.c - a mutex whose owner ends without unlocking it */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static const char *name(int error)
{
    switch (error) {
    case 0: return "0";
    case EINVAL: return "EINVAL";
    case EDEADLK: return "EDEADLK";
    case EBUSY: return "EBUSY";
    case EPERM: return "EPERM";
    case EOWNERDEAD: return "EOWNERDEAD";
    case ENOTRECOVERABLE: return "ENOTRECOVERABLE";
    default: return strerror(error);
    }
}

static pthread_mutex_t mutex;

static void *locks_and_ends(void *arg)
{
    printf("thread: lock %s\n", name(pthread_mutex_lock(&mutex)));
    return NULL;
}

static void *tries(void *arg)
{
    int result = pthread_mutex_trylock(&mutex);

    printf("thread: trylock %s\n", name(result));
    if (result == 0)
        pthread_mutex_unlock(&mutex);
    return NULL;
}

static void run(void *(*routine)(void *))
{
    pthread_t thread;

    pthread_create(&thread, NULL, routine, NULL);
    pthread_join(thread, NULL);
}

static void make(int type)
{
    pthread_mutexattr_t attr;

    pthread_mutexattr_init(&attr);
    pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST);
    pthread_mutexattr_settype(&attr, type);
    printf("init %s\n", name(pthread_mutex_init(&mutex, &attr)));
    pthread_mutexattr_destroy(&attr);
}

int main(void)
{
    make(PTHREAD_MUTEX_NORMAL);
    printf("consistent, free: %s\n", name(pthread_mutex_consistent(&mutex)));
    printf("unlock, free: %s\n", name(pthread_mutex_unlock(&mutex)));
    run(locks_and_ends);
    printf("lock %s\n", name(pthread_mutex_lock(&mutex)));
    run(tries);
    printf("consistent %s\n", name(pthread_mutex_consistent(&mutex)));
    printf("consistent again %s\n", name(pthread_mutex_consistent(&mutex)));
    printf("unlock %s\n", name(pthread_mutex_unlock(&mutex)));
    run(tries);

    run(locks_and_ends);
    printf("trylock %s\n", name(pthread_mutex_trylock(&mutex)));
    printf("unlock, not consistent %s\n", name(pthread_mutex_unlock(&mutex)));
    printf("lock %s\n", name(pthread_mutex_lock(&mutex)));
    run(tries);
    printf("destroy %s\n", name(pthread_mutex_destroy(&mutex)));

    make(PTHREAD_MUTEX_ERRORCHECK);
    printf("lock %s\n", name(pthread_mutex_lock(&mutex)));
    printf("lock again %s\n", name(pthread_mutex_lock(&mutex)));
    printf("trylock again %s\n", name(pthread_mutex_trylock(&mutex)));
    printf("unlock %s\n", name(pthread_mutex_unlock(&mutex)));

    make(PTHREAD_MUTEX_RECURSIVE);
    printf("lock %s %s\n", name(pthread_mutex_lock(&mutex)), name(pthread_mutex_lock(&mutex)));
    run(tries);
    printf("unlock %s\n", name(pthread_mutex_unlock(&mutex)));
    run(tries);
    printf("unlock %s\n", name(pthread_mutex_unlock(&mutex)));
    run(tries);
    printf("unlock %s\n", name(pthread_mutex_unlock(&mutex)));
    return 0;
}
