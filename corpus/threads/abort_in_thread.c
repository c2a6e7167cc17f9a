/* abort_in_thread.c - an assertion that fails in a thread ends the process by SIGABRT */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static void *gives_up(void *arg)
{
    fprintf(stderr, "giving up\n");
    abort();
}

int main(void)
{
    pthread_t thread;

    pthread_create(&thread, NULL, gives_up, NULL);
    pthread_join(thread, NULL);
    printf("not reached\n");
    return 0;
}
