/* detached_workers.c - main leaves by pthread_exit; workers that nobody joins go on, and the last one ends the process */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>

#define WORKERS 5

static sem_t main_left;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int left = WORKERS;
static long sum;

static void at_exit(void)
{
    printf("at exit: %d left, sum %ld\n", left, sum);
}

static void main_is_leaving(void *arg)
{
    printf("%s\n", (char *)arg);
    sem_post(&main_left);
}

static void *work(void *arg)
{
    long own = 0;

    sem_wait(&main_left);
    sem_post(&main_left);
    for (long i = 0; i <= (long)arg * 1000; i++)
        own += i;
    pthread_mutex_lock(&lock);
    sum += own;
    left--;
    pthread_mutex_unlock(&lock);
    return NULL;
}

int main(void)
{
    pthread_attr_t attr;

    atexit(at_exit);
    sem_init(&main_left, 0, 0);
    pthread_attr_init(&attr);
    pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attr, 64 * 1024);
    for (long i = 1; i <= WORKERS; i++) {
        pthread_t thread;

        if (pthread_create(&thread, &attr, work, (void *)i) != 0)
            return 1;
    }
    pthread_attr_destroy(&attr);
    pthread_cleanup_push(main_is_leaving, "main leaves");
    pthread_exit(NULL);
    pthread_cleanup_pop(0);
}
