/* condition_variables.c - condition variables: waking one and all, time limits on both clocks, errors */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static const char *name(int error)
{
    return error == 0 ? "0" : error == EINVAL ? "EINVAL" : error == ETIMEDOUT ? "ETIMEDOUT" : error == EPERM ? "EPERM" : strerror(error);
}

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static pthread_cond_t arrived = PTHREAD_COND_INITIALIZER;
static int waiting, woken;

/* Without a loop: nobody is woken by chance. */
static void *waits(void *arg)
{
    pthread_mutex_lock(&lock);
    waiting++;
    pthread_cond_signal(&arrived);
    pthread_cond_wait(&cond, &lock);
    waiting--;
    woken++;
    pthread_cond_signal(&arrived);
    pthread_mutex_unlock(&lock);
    return NULL;
}

static void await_waiting(int count)
{
    while (waiting != count)
        pthread_cond_wait(&arrived, &lock);
}

int main(void)
{
    pthread_t threads[5];
    pthread_condattr_t attr;
    pthread_cond_t monotonic;
    pthread_mutex_t checked = PTHREAD_ERRORCHECK_MUTEX_INITIALIZER_NP;
    struct timespec past = { 1, 0 }, wrong = { 1, 1000000000 }, soon, now;
    int value;

    pthread_mutex_lock(&lock);
    for (int i = 0; i < 5; i++)
        pthread_create(&threads[i], NULL, waits, NULL);
    await_waiting(5);
    printf("signal %s\n", name(pthread_cond_signal(&cond)));
    await_waiting(4);
    printf("woken %d\n", woken);
    pthread_cond_signal(&cond);
    pthread_cond_signal(&cond);
    await_waiting(2);
    printf("woken %d\n", woken);
    printf("broadcast %s\n", name(pthread_cond_broadcast(&cond)));
    await_waiting(0);
    printf("woken %d\n", woken);
    pthread_mutex_unlock(&lock);
    for (int i = 0; i < 5; i++)
        pthread_join(threads[i], NULL);

    printf("signal nobody %s, broadcast nobody %s\n", name(pthread_cond_signal(&cond)), name(pthread_cond_broadcast(&cond)));
    pthread_mutex_lock(&lock);
    printf("timedwait in the past %s\n", name(pthread_cond_timedwait(&cond, &lock, &past)));
    printf("trylock afterwards: %s\n", pthread_mutex_trylock(&lock) == EBUSY ? "EBUSY" : "0");
    printf("timedwait without a time %s\n", name(pthread_cond_timedwait(&cond, &lock, &wrong)));
    clock_gettime(CLOCK_REALTIME, &soon);
    soon.tv_nsec += 20000000;
    if (soon.tv_nsec >= 1000000000) {
        soon.tv_sec++;
        soon.tv_nsec -= 1000000000;
    }
    printf("timedwait soon %s\n", name(pthread_cond_timedwait(&cond, &lock, &soon)));
    clock_gettime(CLOCK_REALTIME, &now);
    printf("not too early: %d\n", now.tv_sec > soon.tv_sec || (now.tv_sec == soon.tv_sec && now.tv_nsec >= soon.tv_nsec));
    printf("clockwait %s\n", name(pthread_cond_clockwait(&cond, &lock, CLOCK_MONOTONIC, &past)));
    printf("clockwait, no clock %s\n", name(pthread_cond_clockwait(&cond, &lock, 99, &past)));
    pthread_mutex_unlock(&lock);
    printf("wait without the mutex %s\n", name(pthread_cond_wait(&cond, &checked)));
    printf("destroy %s\n", name(pthread_cond_destroy(&cond)));

    printf("condattr_init %s\n", name(pthread_condattr_init(&attr)));
    pthread_condattr_getclock(&attr, &value);
    printf("clock %d\n", value);
    printf("setclock %s %s %s\n", name(pthread_condattr_setclock(&attr, CLOCK_PROCESS_CPUTIME_ID)), name(pthread_condattr_setclock(&attr, -1)),
           name(pthread_condattr_setclock(&attr, CLOCK_MONOTONIC)));
    pthread_condattr_getclock(&attr, &value);
    printf("clock %d\n", value);
    printf("setpshared %s %s\n", name(pthread_condattr_setpshared(&attr, 2)), name(pthread_condattr_setpshared(&attr, PTHREAD_PROCESS_SHARED)));
    pthread_condattr_getpshared(&attr, &value);
    printf("pshared %d\n", value);
    printf("cond_init %s\n", name(pthread_cond_init(&monotonic, &attr)));
    clock_gettime(CLOCK_MONOTONIC, &soon);
    pthread_mutex_lock(&lock);
    printf("timedwait, monotonic %s\n", name(pthread_cond_timedwait(&monotonic, &lock, &soon)));
    pthread_mutex_unlock(&lock);
    printf("destroy %s %s\n", name(pthread_cond_destroy(&monotonic)), name(pthread_condattr_destroy(&attr)));
    printf("sizes %zu %zu\n", sizeof(pthread_cond_t), sizeof(pthread_condattr_t));
    return 0;
}
