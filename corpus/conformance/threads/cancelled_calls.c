/* cancelling threads that wait in calls of the system, and signals for one thread */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int pair[2];
static pthread_barrier_t started;
static volatile sig_atomic_t signals;

static void clean_up(void *what)
{
    printf("cleanup of %s\n", (const char *)what);
}

static void *in_read(void *unused)
{
    char byte;
    (void)unused;
    pthread_cleanup_push(clean_up, "read");
    pthread_barrier_wait(&started);
    read(pair[0], &byte, 1);
    printf("read returned\n");
    pthread_cleanup_pop(0);
    return NULL;
}

static void *in_recv(void *unused)
{
    char byte;
    (void)unused;
    pthread_cleanup_push(clean_up, "recv");
    pthread_barrier_wait(&started);
    recv(pair[0], &byte, 1, 0);
    printf("recv returned\n");
    pthread_cleanup_pop(0);
    return NULL;
}

static void *in_accept(void *unused)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    (void)unused;
    bind(listener, (struct sockaddr *)&address, sizeof(address));
    listen(listener, 1);
    pthread_cleanup_push(clean_up, "accept");
    pthread_barrier_wait(&started);
    accept(listener, NULL, NULL);
    printf("accept returned\n");
    pthread_cleanup_pop(0);
    return NULL;
}

static void *in_poll(void *unused)
{
    struct pollfd request = { pair[0], POLLIN, 0 };
    (void)unused;
    pthread_cleanup_push(clean_up, "poll");
    pthread_barrier_wait(&started);
    poll(&request, 1, -1);
    printf("poll returned\n");
    pthread_cleanup_pop(0);
    return NULL;
}

static void *in_sleep(void *unused)
{
    (void)unused;
    pthread_cleanup_push(clean_up, "sleep");
    pthread_barrier_wait(&started);
    sleep(1000);
    printf("sleep returned\n");
    pthread_cleanup_pop(0);
    return NULL;
}

/* the request is kept until cancellation is on again, and ends the next call that waits */
static void *later(void *unused)
{
    int old;
    char byte;
    (void)unused;
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
    pthread_barrier_wait(&started);
    read(pair[0], &byte, 1);
    printf("read %c while cancellation is off\n", byte);
    pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old);
    read(pair[0], &byte, 1);
    printf("not reached\n");
    return NULL;
}

static void count(int sig)
{
    (void)sig;
    signals++;
}

static void *interrupted(void *unused)
{
    char byte;
    (void)unused;
    pthread_barrier_wait(&started);
    ssize_t result = read(pair[0], &byte, 1);
    printf("read: %ld %s, handled %d\n", (long)result, strerror(errno), signals > 0);
    return NULL;
}

static void cancel(void *(*routine)(void *))
{
    pthread_t thread;
    void *result;
    pthread_create(&thread, NULL, routine, NULL);
    pthread_barrier_wait(&started);
    int error = pthread_cancel(thread);
    if (routine == later)
        write(pair[1], "x", 1);
    pthread_join(thread, &result);
    printf("cancel %d, cancelled %d\n", error, result == PTHREAD_CANCELED);
}

int main(void)
{
    pthread_t thread;
    struct sigaction action;
    sigset_t set, old;
    int got;

    socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
    pthread_barrier_init(&started, NULL, 2);
    cancel(in_read);
    cancel(in_recv);
    cancel(in_accept);
    cancel(in_poll);
    cancel(in_sleep);
    cancel(later);

    memset(&action, 0, sizeof(action));
    action.sa_handler = count;
    sigaction(SIGUSR1, &action, NULL);
    pthread_create(&thread, NULL, interrupted, NULL);
    pthread_barrier_wait(&started);
    int error = pthread_kill(thread, SIGUSR1);
    /* the first may have come before the call began to wait */
    while (pthread_tryjoin_np(thread, NULL) != 0)
    {
        pthread_kill(thread, SIGUSR1);
        usleep(1000);
    }
    printf("pthread_kill: %d\n", error);
    printf("to itself: %d", pthread_kill(pthread_self(), SIGUSR1));
    printf(" %d\n", signals >= 2);
    printf("bad signal: %s\n", strerror(pthread_kill(pthread_self(), 99)));

    sigemptyset(&set);
    sigaddset(&set, SIGUSR2);
    printf("pthread_sigmask: %d\n", pthread_sigmask(SIG_BLOCK, &set, &old));
    printf("bad change: %s\n", strerror(pthread_sigmask(9, &set, NULL)));
    kill(getpid(), SIGUSR2);
    printf("sigwait: %d", sigwait(&set, &got));
    printf(" %d\n", got == SIGUSR2);
    return 0;
}
