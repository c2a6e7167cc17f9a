/*
 * signal_thread.c - the way of threaded servers with signals: all threads block
 * them, and one does nothing but sigwait(). SIGHUP reloads, SIGUSR1 asks for a
 * report, SIGTERM stops; SIGUSR2 is for one thread only, by pthread_kill().
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define WORKERS 3

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int generation, reports, stopping, jobs_done, ready;
static __thread volatile sig_atomic_t interrupted; /* each thread's own */

static void on_usr2(int sig)
{
    (void)sig;
    interrupted++;
}

static void *signals(void *arg)
{
    const sigset_t *set = arg;
    int sig;

    while (sigwait(set, &sig) == 0) {
        pthread_mutex_lock(&lock);
        switch (sig) {
        case SIGHUP:
            generation++;
            break;
        case SIGUSR1:
            reports++;
            break;
        case SIGTERM:
            stopping = 1;
            break;
        }
        pthread_cond_broadcast(&changed);
        pthread_mutex_unlock(&lock);
        if (sig == SIGTERM)
            return (void *)"the signals' thread ends";
    }
    return NULL;
}

/* works for its socket; SIGUSR2 ends its wait */
static void *worker(void *arg)
{
    int fd = *(int *)arg, breaks = 0;
    sigset_t mask;
    char byte;

    pthread_sigmask(SIG_SETMASK, NULL, &mask);
    pthread_mutex_lock(&lock);
    ready += sigismember(&mask, SIGHUP) && sigismember(&mask, SIGTERM) && !sigismember(&mask, SIGUSR2);
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
    for (;;) {
        ssize_t n = recv(fd, &byte, 1, 0);

        if (n < 0 && errno == EINTR) {
            breaks++;
            /* what came between two waits counts as one */
            while (interrupted > 0)
                interrupted--;
            send(fd, "!", 1, 0);
            continue;
        }
        if (n <= 0)
            break;
        pthread_mutex_lock(&lock);
        jobs_done++;
        pthread_cond_broadcast(&changed);
        pthread_mutex_unlock(&lock);
        byte++;
        send(fd, &byte, 1, 0);
    }
    return (void *)(long)(breaks > 0);
}

/* waits until a count is reached, under the lock */
static void await(const int *count, int wanted)
{
    pthread_mutex_lock(&lock);
    while (*count < wanted)
        pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);
}

int main(void)
{
    pthread_t signal_thread, workers[WORKERS];
    int pairs[WORKERS][2];
    sigset_t set, pending;
    struct sigaction action;
    void *result;
    char byte;

    memset(&action, 0, sizeof action);
    action.sa_handler = on_usr2; /* no SA_RESTART */
    sigaction(SIGUSR2, &action, NULL);
    sigemptyset(&set);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &set, NULL); /* before there are threads: they inherit it */

    kill(getpid(), SIGHUP);
    sigpending(&pending);
    printf("pending before there is anybody: %d\n", sigismember(&pending, SIGHUP));
    if (pthread_create(&signal_thread, NULL, signals, &set) != 0)
        return 1;
    await(&generation, 1);
    printf("taken\n");

    for (int i = 0; i < WORKERS; i++) {
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, pairs[i]) < 0 || pthread_create(&workers[i], NULL, worker, &pairs[i][1]) != 0)
            return 1;
    }
    await(&ready, WORKERS);
    for (int i = 0; i < WORKERS; i++) {
        byte = 'a' + i;
        send(pairs[i][0], &byte, 1, 0);
        recv(pairs[i][0], &byte, 1, 0);
        printf("worker %d: %c\n", i, byte);
    }
    for (int i = 2; i <= 4; i++) {
        kill(getpid(), SIGHUP);
        await(&generation, i);
    }
    pthread_kill(signal_thread, SIGUSR1);
    await(&reports, 1);
    raise(SIGUSR1); /* to this thread, which blocks it: nobody else takes it */
    sigpending(&pending);
    printf("our own pending: %d\n", sigismember(&pending, SIGUSR1));
    sigwait(&set, &(int){ 0 });

    /* again until it has come into the wait */
    do {
        pthread_kill(workers[1], SIGUSR2);
        byte = 0;
    } while (recv(pairs[1][0], &byte, 1, MSG_DONTWAIT) < 0);
    printf("worker 1 was interrupted: %c\n", byte);
    kill(getpid(), SIGTERM);
    await(&stopping, 1);
    pthread_join(signal_thread, &result);
    printf("%s\n", (char *)result);
    for (int i = 0; i < WORKERS; i++) {
        shutdown(pairs[i][0], SHUT_WR);
        pthread_join(workers[i], &result);
        printf("worker %d was interrupted: %ld\n", i, (long)result);
        close(pairs[i][0]);
        close(pairs[i][1]);
    }
    printf("generation %d, reports %d, jobs %d\n", generation, reports, jobs_done);
    return 0;
}
