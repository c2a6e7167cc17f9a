/* once_routines.c - functions that are called once, also when a thread leaves them */
#include <pthread.h>
#include <stdio.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_once_t left = PTHREAD_ONCE_INIT;
static int calls, attempts;
static pthread_barrier_t start;

static void initialise(void)
{
    calls++;
}

static void leaves_first(void)
{
    attempts++;
    if (attempts == 1)
        pthread_exit("left");
}

static void *all_at_once(void *arg)
{
    pthread_barrier_wait(&start);
    pthread_once(&once, initialise);
    if (calls != 1)
        printf("too early\n");
    return NULL;
}

static void *tries(void *arg)
{
    int result = pthread_once(&left, leaves_first);

    printf("once: %d\n", result);
    return "returned";
}

int main(void)
{
    pthread_t threads[8];
    void *result;

    pthread_barrier_init(&start, NULL, 8);
    for (int i = 0; i < 8; i++)
        pthread_create(&threads[i], NULL, all_at_once, NULL);
    for (int i = 0; i < 8; i++)
        pthread_join(threads[i], NULL);
    printf("calls %d, again %d, calls %d\n", calls, pthread_once(&once, initialise), calls);
    for (int i = 0; i < 3; i++) {
        pthread_create(&threads[0], NULL, tries, NULL);
        pthread_join(threads[0], &result);
        printf("%s, attempts %d\n", (char *)result, attempts);
    }
    return 0;
}
