/* crash_in_thread.c - a thread that reads through a null pointer takes the process along */
#include <pthread.h>
#include <stdio.h>

static int *volatile nowhere;

static void *crashes(void *arg)
{
    printf("before\n");
    fflush(stdout);
    printf("%d\n", *nowhere);
    return NULL;
}

int main(void)
{
    pthread_t thread;

    pthread_create(&thread, NULL, crashes, NULL);
    pthread_join(thread, NULL);
    printf("not reached\n");
    return 0;
}
