/* semaphores_unnamed.c - semaphores in memory: values, waiting, limits */
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static void report(const char *what, int result)
{
    int error = errno;

    printf("%s: %d", what, result);
    if (result == -1)
        printf(" %s", error == EINVAL ? "EINVAL" : error == EAGAIN ? "EAGAIN" : error == ETIMEDOUT ? "ETIMEDOUT" : error == EOVERFLOW ? "EOVERFLOW" : strerror(error));
    printf("\n");
}

static int value(sem_t *sem)
{
    int result = -1;

    sem_getvalue(sem, &result);
    return result;
}

static sem_t items, done;

static void *takes(void *arg)
{
    for (int i = 0; i < 100; i++)
        sem_wait(&items);
    sem_post(&done);
    return NULL;
}

int main(void)
{
    sem_t sem;
    struct timespec past = { 1, 0 }, wrong = { 1, 1000000000 }, soon;
    pthread_t threads[3];

    report("init", sem_init(&sem, 0, 2));
    printf("value %d\n", value(&sem));
    report("wait", sem_wait(&sem));
    report("trywait", sem_trywait(&sem));
    report("trywait", sem_trywait(&sem));
    report("timedwait in the past", sem_timedwait(&sem, &past));
    report("timedwait without a time", sem_timedwait(&sem, &wrong));
    clock_gettime(CLOCK_MONOTONIC, &soon);
    report("clockwait", sem_clockwait(&sem, CLOCK_MONOTONIC, &soon));
    report("clockwait, no clock", sem_clockwait(&sem, 55, &soon));
    report("post", sem_post(&sem));
    printf("value %d\n", value(&sem));
    report("timedwait of what is there", sem_timedwait(&sem, &past));
    report("destroy", sem_destroy(&sem));

    report("init, too much", sem_init(&sem, 0, 1u + SEM_VALUE_MAX));
    report("init, the most", sem_init(&sem, 1, SEM_VALUE_MAX));
    report("post", sem_post(&sem));
    report("wait", sem_wait(&sem));
    printf("value %d\n", value(&sem));

    sem_init(&items, 0, 0);
    sem_init(&done, 0, 0);
    for (int i = 0; i < 3; i++)
        pthread_create(&threads[i], NULL, takes, NULL);
    for (int i = 0; i < 300; i++)
        sem_post(&items);
    for (int i = 0; i < 3; i++)
        sem_wait(&done);
    printf("items %d, done %d\n", value(&items), value(&done));
    for (int i = 0; i < 3; i++)
        pthread_join(threads[i], NULL);
    printf("size %zu\n", sizeof(sem_t));
    return 0;
}
