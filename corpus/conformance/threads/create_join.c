/* create_join.c - starting, joining and detaching threads: results and errors */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *name(int error)
{
    switch (error) {
    case 0: return "0";
    case ESRCH: return "ESRCH";
    case EINVAL: return "EINVAL";
    case EDEADLK: return "EDEADLK";
    case EBUSY: return "EBUSY";
    case ETIMEDOUT: return "ETIMEDOUT";
    default: return strerror(error);
    }
}

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static pthread_t main_thread;

static void *twice(void *arg)
{
    return (void *)(2 * (long)arg);
}

static void leave(long value)
{
    pthread_exit((void *)value);
}

static void *leaves(void *arg)
{
    leave((long)arg + 1);
    return NULL;
}

static void *behind_gate(void *arg)
{
    pthread_mutex_lock(&gate);
    pthread_mutex_unlock(&gate);
    return arg;
}

static void *itself(void *arg)
{
    pthread_t self = pthread_self();

    printf("join itself: %s\n", name(pthread_join(self, NULL)));
    printf("equal: %d %d\n", pthread_equal(self, pthread_self()) != 0, pthread_equal(self, main_thread));
    printf("detach itself: %s\n", name(pthread_detach(self)));
    return arg;
}

static void *own_errno(void *arg)
{
    errno = 0;
    fopen("/does/not/exist", "r");
    printf("errno in the thread: %s\n", strerror(errno));
    return NULL;
}

int main(void)
{
    pthread_t thread;
    pthread_attr_t attr;
    struct timespec past = { 1, 0 };
    void *result = NULL;

    main_thread = pthread_self();
    printf("create: %s\n", name(pthread_create(&thread, NULL, twice, (void *)21L)));
    printf("join: %s\n", name(pthread_join(thread, &result)));
    printf("result: %ld\n", (long)result);

    pthread_create(&thread, NULL, leaves, (void *)6L);
    pthread_join(thread, &result);
    printf("exit: %ld\n", (long)result);

    pthread_create(&thread, NULL, twice, NULL);
    printf("join without a place: %s\n", name(pthread_join(thread, NULL)));

    pthread_mutex_lock(&gate);
    pthread_create(&thread, NULL, behind_gate, "done");
    printf("tryjoin: %s\n", name(pthread_tryjoin_np(thread, &result)));
    printf("timedjoin: %s\n", name(pthread_timedjoin_np(thread, &result, &past)));
    pthread_mutex_unlock(&gate);
    printf("join: %s\n", name(pthread_join(thread, &result)));
    printf("result: %s\n", (char *)result);

    pthread_attr_init(&attr);
    pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
    pthread_mutex_lock(&gate);
    printf("create detached: %s\n", name(pthread_create(&thread, &attr, behind_gate, NULL)));
    printf("join detached: %s\n", name(pthread_join(thread, NULL)));
    printf("detach detached: %s\n", name(pthread_detach(thread)));
    pthread_mutex_unlock(&gate);
    pthread_attr_destroy(&attr);

    pthread_mutex_lock(&gate);
    pthread_create(&thread, NULL, behind_gate, NULL);
    printf("detach: %s\n", name(pthread_detach(thread)));
    printf("join: %s\n", name(pthread_join(thread, NULL)));
    pthread_mutex_unlock(&gate);

    printf("join main: %s\n", name(pthread_join(main_thread, NULL)));

    errno = EDOM;
    pthread_create(&thread, NULL, own_errno, NULL);
    pthread_join(thread, NULL);
    printf("errno in main: %s\n", strerror(errno));

    pthread_create(&thread, NULL, itself, NULL);
    pthread_exit(NULL);
}
