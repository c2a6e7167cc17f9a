/* cancelled_workers.c - workers that wait for work are cancelled and give back what they hold */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>

#define WORKERS 6
#define JOBS 30

struct worker {
    pthread_t thread;
    char *buffer;
    int done;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t work = PTHREAD_COND_INITIALIZER;
static sem_t finished;
static int jobs, buffers, locked_at_exit;

static void free_buffer(void *arg)
{
    struct worker *self = arg;

    free(self->buffer);
    self->buffer = NULL;
    __sync_fetch_and_sub(&buffers, 1);
}

static void unlock(void *arg)
{
    locked_at_exit++;
    pthread_mutex_unlock(arg);
}

static void *run(void *arg)
{
    struct worker *self = arg;

    self->buffer = malloc(100);
    __sync_fetch_and_add(&buffers, 1);
    pthread_cleanup_push(free_buffer, self);
    for (;;) {
        pthread_mutex_lock(&lock);
        pthread_cleanup_push(unlock, &lock);
        while (jobs == 0)
            pthread_cond_wait(&work, &lock);
        jobs--;
        pthread_cleanup_pop(0);
        pthread_mutex_unlock(&lock);
        self->done += snprintf(self->buffer, 100, "job") == 3;
        sem_post(&finished);
    }
    pthread_cleanup_pop(1);
    return NULL;
}

int main(void)
{
    static struct worker workers[WORKERS];
    int cancelled = 0, done = 0;

    sem_init(&finished, 0, 0);
    for (int i = 0; i < WORKERS; i++)
        pthread_create(&workers[i].thread, NULL, run, &workers[i]);
    for (int i = 0; i < JOBS; i++) {
        pthread_mutex_lock(&lock);
        jobs++;
        pthread_cond_signal(&work);
        pthread_mutex_unlock(&lock);
    }
    for (int i = 0; i < JOBS; i++)
        sem_wait(&finished);
    for (int i = 0; i < WORKERS; i++)
        pthread_cancel(workers[i].thread);
    for (int i = 0; i < WORKERS; i++) {
        void *result;

        pthread_join(workers[i].thread, &result);
        cancelled += result == PTHREAD_CANCELED;
        done += workers[i].done;
    }
    printf("%d jobs done, %d cancelled, %d buffers left\n", done, cancelled, buffers);
    printf("mutex free: %d, handlers with the mutex: %s\n", pthread_mutex_trylock(&lock) == 0, locked_at_exit <= WORKERS ? "as many as waited" : "too many");
    return 0;
}
