/* cancel_waits.c - cancelling threads that wait: condition variables, semaphores, joins; states and types */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>

static const char *name(int error)
{
    return error == 0 ? "0" : error == EINVAL ? "EINVAL" : error == ESRCH ? "ESRCH" : "other";
}

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static sem_t ready, never, go;

static void unlocks(void *arg)
{
    printf("  cleanup: %s, mutex is locked: %d\n", (char *)arg, pthread_mutex_trylock(&lock) == EBUSY);
    pthread_mutex_unlock(&lock);
}

static void says(void *arg)
{
    printf("  cleanup: %s\n", (char *)arg);
}

static void *in_condition(void *arg)
{
    pthread_mutex_lock(&lock);
    pthread_cleanup_push(unlocks, "condition");
    sem_post(&ready);
    for (;;)
        pthread_cond_wait(&cond, &lock);
    pthread_cleanup_pop(0);
    return NULL;
}

static void *in_semaphore(void *arg)
{
    pthread_cleanup_push(says, "outer");
    pthread_cleanup_push(says, "inner");
    sem_post(&ready);
    sem_wait(&never);
    pthread_cleanup_pop(1);
    pthread_cleanup_pop(1);
    return NULL;
}

static void *waits_for_go(void *arg)
{
    int old;

    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
    sem_post(&ready);
    sem_wait(&go);
    pthread_setcancelstate(old, NULL);
    return "not cancelled";
}

static void *in_join(void *arg)
{
    pthread_cleanup_push(says, "join");
    sem_post(&ready);
    pthread_join(*(pthread_t *)arg, NULL);
    pthread_cleanup_pop(0);
    return NULL;
}

static void *disabled(void *arg)
{
    int old, type;

    printf("  setcancelstate %s", name(pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old)));
    printf(" old %d, wrong %s\n", old, name(pthread_setcancelstate(9, &old)));
    printf("  setcanceltype %s", name(pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &type)));
    printf(" old %d", type);
    pthread_setcanceltype(PTHREAD_CANCEL_DEFERRED, &type);
    printf(" old %d, wrong %s\n", type, name(pthread_setcanceltype(9, &type)));
    sem_post(&ready);
    sem_wait(&go);
    printf("  still there\n");
    pthread_testcancel();
    printf("  and still\n");
    pthread_cleanup_push(says, "at testcancel");
    pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old);
    printf("  enabled, old %d\n", old);
    pthread_testcancel();
    printf("  not reached\n");
    pthread_cleanup_pop(0);
    return NULL;
}

static void *cancels_itself(void *arg)
{
    printf("  cancel itself: %s\n", name(pthread_cancel(pthread_self())));
    pthread_testcancel();
    printf("  not reached\n");
    return NULL;
}

static void *exits_in_handler(void *arg)
{
    pthread_cleanup_push(says, "last");
    pthread_cleanup_push(says, "first");
    pthread_cleanup_push(says, "popped and called");
    pthread_cleanup_pop(1);
    pthread_cleanup_push(says, "popped");
    pthread_cleanup_pop(0);
    for (int i = 0; i < 3; i++) {
        pthread_cleanup_push(says, "in the loop");
        if (i == 1)
            break;
        printf("  round %d\n", i);
        pthread_cleanup_pop(i == 2);
    }
    pthread_exit("exit");
    pthread_cleanup_pop(0);
    pthread_cleanup_pop(0);
}


static void finish(pthread_t thread)
{
    void *result;

    pthread_join(thread, &result);
    printf("  result: %s\n", result == PTHREAD_CANCELED ? "PTHREAD_CANCELED" : (char *)result);
}

int main(void)
{
    pthread_t thread, other;

    sem_init(&ready, 0, 0);
    sem_init(&never, 0, 0);
    sem_init(&go, 0, 0);

    printf("condition\n");
    pthread_create(&thread, NULL, in_condition, NULL);
    sem_wait(&ready);
    pthread_mutex_lock(&lock);
    printf("  cancel %s\n", name(pthread_cancel(thread)));
    pthread_mutex_unlock(&lock);
    finish(thread);
    printf("  trylock %s\n", name(pthread_mutex_trylock(&lock)));
    pthread_mutex_unlock(&lock);

    printf("semaphore\n");
    pthread_create(&thread, NULL, in_semaphore, NULL);
    sem_wait(&ready);
    pthread_cancel(thread);
    finish(thread);

    printf("join\n");
    pthread_create(&other, NULL, waits_for_go, NULL);
    sem_wait(&ready);
    pthread_create(&thread, NULL, in_join, &other);
    sem_wait(&ready);
    pthread_cancel(thread);
    finish(thread);
    sem_post(&go);
    finish(other);

    printf("disabled\n");
    pthread_create(&thread, NULL, disabled, NULL);
    sem_wait(&ready);
    pthread_cancel(thread);
    sem_post(&go);
    finish(thread);

    printf("itself\n");
    pthread_create(&thread, NULL, cancels_itself, NULL);
    finish(thread);

    printf("handlers\n");
    pthread_create(&thread, NULL, exits_in_handler, NULL);
    finish(thread);

    return 0;
}
