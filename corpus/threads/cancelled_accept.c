/*
 * cancelled_accept.c - threads that wait in accept(), recv() and poll() are
 * cancelled when the server stops; their cleanup handlers close what they had.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int started, closed, unlocked;

static void fail(const char *what)
{
    perror(what);
    exit(1);
}

static void announce(void)
{
    pthread_mutex_lock(&lock);
    started++;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
}

static void close_socket(void *arg)
{
    close(*(int *)arg);
    pthread_mutex_lock(&lock);
    closed++;
    pthread_mutex_unlock(&lock);
}

static void unlock(void *arg)
{
    unlocked++;
    pthread_mutex_unlock(arg);
}

static int make_listener(struct sockaddr_in *sin)
{
    socklen_t size = sizeof *sin;
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    memset(sin, 0, sizeof *sin);
    sin->sin_family = AF_INET;
    sin->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || bind(fd, (struct sockaddr *)sin, size) < 0 || listen(fd, 5) < 0)
        fail("listener");
    getsockname(fd, (struct sockaddr *)sin, &size);
    return fd;
}

/* serves clients one after the other until it is cancelled */
static void *acceptor(void *arg)
{
    int listener = *(int *)arg, served = 0;

    pthread_cleanup_push(close_socket, &listener);
    announce();
    for (;;) {
        char line[64];
        ssize_t n;
        int fd = accept(listener, NULL, NULL); /* a cancellation point */

        if (fd < 0)
            break;
        pthread_cleanup_push(close_socket, &fd);
        while ((n = recv(fd, line, sizeof line, 0)) > 0)
            send(fd, line, n, MSG_NOSIGNAL);
        served++;
        pthread_cleanup_pop(1);
    }
    pthread_cleanup_pop(1);
    return (void *)(long)served;
}

static void *poller(void *arg)
{
    struct pollfd request = { *(int *)arg, POLLIN, 0 };

    announce();
    poll(&request, 1, -1);
    return NULL;
}

/* a wait gives the mutex back to the handler */
static void *waiter(void *arg)
{
    static pthread_cond_t never = PTHREAD_COND_INITIALIZER;

    (void)arg;
    announce();
    pthread_mutex_lock(&lock);
    pthread_cleanup_push(unlock, &lock);
    for (;;)
        pthread_cond_wait(&never, &lock);
    pthread_cleanup_pop(1);
    return NULL;
}

/* may not be cancelled while it works; then it asks */
static void *careful(void *arg)
{
    int old, n = 0;

    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
    announce();
    while (read(*(int *)arg, &n, sizeof n) == sizeof n)
        ;
    pthread_setcancelstate(old, NULL);
    pthread_testcancel();
    return (void *)77L;
}

static const char *join(pthread_t thread)
{
    static char text[32];
    void *result;

    if (pthread_join(thread, &result) != 0)
        return "not joined";
    if (result == PTHREAD_CANCELED)
        return "cancelled";
    snprintf(text, sizeof text, "returned %ld", (long)result);
    return text;
}

int main(void)
{
    struct sockaddr_in sin, unused;
    int listener = make_listener(&sin), idle = make_listener(&unused), ends[2], fd;
    pthread_t threads[5];
    char back[16] = "";

    if (pipe(ends) < 0)
        fail("pipe");
    pthread_create(&threads[0], NULL, acceptor, &listener);
    pthread_create(&threads[1], NULL, acceptor, &idle);
    pthread_create(&threads[2], NULL, poller, &ends[0]);
    pthread_create(&threads[3], NULL, waiter, NULL);
    pthread_create(&threads[4], NULL, careful, &ends[0]);
    pthread_mutex_lock(&lock);
    while (started < 5)
        pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);

    /* one client is served, then holds its connection open */
    fd = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(fd, (struct sockaddr *)&sin, sizeof sin) < 0 || send(fd, "hello", 5, 0) != 5 || recv(fd, back, 5, MSG_WAITALL) != 5)
        fail("client");
    printf("echo: %s\n", back);

    for (int i = 0; i < 5; i++)
        printf("cancel %d: %d\n", i, pthread_cancel(threads[i]));
    printf("in recv: %s\n", join(threads[0]));
    printf("the client sees the end: %zd\n", recv(fd, back, sizeof back, 0));
    printf("in accept: %s\n", join(threads[1]));
    printf("in poll: %s\n", join(threads[2]));
    printf("in a wait: %s\n", join(threads[3]));
    close(ends[1]); /* the careful one goes on until its input ends */
    printf("careful: %s\n", join(threads[4]));
    printf("closed %d sockets, unlocked %d, the mutex is free: %d\n", closed, unlocked, pthread_mutex_trylock(&lock) == 0);
    close(fd);
    fd = socket(AF_INET, SOCK_STREAM, 0);
    printf("nobody listens: %s\n", connect(fd, (struct sockaddr *)&sin, sizeof sin) < 0 ? strerror(errno) : "connected");
    close(fd);
    return 0;
}
