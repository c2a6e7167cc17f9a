/* exit_elsewhere.c - a thread ends the process while others wait: in recv, for a lock, in main's join */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

static pthread_mutex_t held = PTHREAD_MUTEX_INITIALIZER;
static pthread_barrier_t all_there;

static void at_exit(void)
{
    printf("at exit\n");
}

static void *receives(void *arg)
{
    int pair[2];
    char byte;

    socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
    pthread_barrier_wait(&all_there);
    recv(pair[0], &byte, 1, 0);
    printf("not reached\n");
    return NULL;
}

static void *locks(void *arg)
{
    pthread_barrier_wait(&all_there);
    pthread_mutex_lock(&held);
    printf("not reached\n");
    return NULL;
}

static void *ends(void *arg)
{
    pthread_barrier_wait(&all_there);
    printf("one thread ends it all");
    exit(7);
}

int main(void)
{
    pthread_t threads[3];

    atexit(at_exit);
    pthread_mutex_lock(&held);
    pthread_barrier_init(&all_there, NULL, 3);
    pthread_create(&threads[0], NULL, receives, NULL);
    pthread_create(&threads[1], NULL, locks, NULL);
    pthread_create(&threads[2], NULL, ends, NULL);
    for (int i = 0; i < 3; i++)
        pthread_join(threads[i], NULL);
    printf("not reached\n");
    return 0;
}
