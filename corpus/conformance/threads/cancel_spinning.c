/* a thread that only computes and may be cancelled anywhere; one that asks; one that may not be cancelled until it says so */
#include <pthread.h>
#include <stdio.h>
#include <time.h>

static volatile int started, cleaned;
static unsigned long counter;

static void clean(void *arg)
{
    cleaned += *(int *)arg;
}

static void *compute(void *arg)
{
    int old;
    pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old);
    pthread_cleanup_push(clean, arg);
    started = 1;
    for (;;)
        counter++;
    pthread_cleanup_pop(0);
    return NULL;
}

static void *ask(void *arg)
{
    pthread_cleanup_push(clean, arg);
    started = 1;
    for (;;) {
        counter++;
        pthread_testcancel();
    }
    pthread_cleanup_pop(0);
    return NULL;
}

static volatile int go_on;

static void *protect(void *arg)
{
    int old;
    pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old);
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
    pthread_cleanup_push(clean, arg);
    started = 1;
    while (!go_on)
        counter++;
    cleaned += 1000;
    pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old);
    for (;;)
        counter++;
    pthread_cleanup_pop(0);
    return NULL;
}

static void run(const char *what, void *(*routine)(void *), int number)
{
    struct timespec pause = { 0, 5000000 };
    pthread_t thread;
    void *result;
    started = cleaned = 0;
    pthread_create(&thread, NULL, routine, &number);
    while (!started)
        ;
    nanosleep(&pause, NULL);
    int sent = pthread_cancel(thread);
    nanosleep(&pause, NULL);
    go_on = 1;
    int joined = pthread_join(thread, &result);
    printf("%s: %d %d, cancelled %d, cleaned %d\n", what, sent, joined, result == PTHREAD_CANCELED, cleaned);
}

int main(void)
{
    run("anywhere", compute, 1);
    run("where it asks", ask, 2);
    run("when it allows it", protect, 3);
    return 0;
}
