/*
 * limited_sessions.c - a thread for each connection, detached, but never more
 * than a semaphore lets in: who comes when it is full hears so at once
 * (sem_trywait), or waits his turn with a limit (sem_timedwait).
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define MAX_SESSIONS 2

struct session {
    int fd;
    int number;
};

static sem_t slots, finished;

static void say(int fd, const char *format, int number)
{
    char text[64];
    int n = snprintf(text, sizeof text, format, number);

    if (send(fd, text, n, MSG_NOSIGNAL) != n)
        perror("send");
}

/* a slot, within some milliseconds */
static int take_slot(long patience_ms)
{
    struct timespec until;

    if (patience_ms == 0)
        return sem_trywait(&slots);
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += patience_ms / 1000;
    until.tv_nsec += patience_ms % 1000 * 1000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000;
    }
    while (sem_timedwait(&slots, &until) < 0) {
        if (errno != EINTR)
            return -1;
    }
    return 0;
}

static void *serve(void *arg)
{
    struct session session = *(struct session *)arg;
    char line[64];
    ssize_t n;
    int total = 0;

    free(arg);
    say(session.fd, "session %d\n", session.number);
    while ((n = recv(session.fd, line, sizeof line, 0)) > 0)
        total += n;
    say(session.fd, "%d bytes\n", total);
    sem_post(&slots); /* before the client sees the end */
    close(session.fd);
    sem_post(&finished);
    return NULL;
}

int main(int argc, char **argv)
{
    struct sockaddr_in6 sin6 = { .sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT };
    socklen_t size = sizeof sin6;
    int clients = argc > 1 ? atoi(argv[1]) : 1, accepted = 0, refused = 0, free_slots;
    int listener = socket(AF_INET6, SOCK_STREAM, 0);
    pthread_attr_t detached;

    if (listener < 0 || bind(listener, (struct sockaddr *)&sin6, size) < 0 || listen(listener, 5) < 0) {
        perror("listener");
        return 1;
    }
    sem_init(&slots, 0, MAX_SESSIONS);
    sem_init(&finished, 0, 0);
    pthread_attr_init(&detached);
    pthread_attr_setdetachstate(&detached, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&detached, 256 * 1024);
    getsockname(listener, (struct sockaddr *)&sin6, &size);
    printf("port %d\n", ntohs(sin6.sin6_port));
    fflush(stdout);

    while (clients-- > 0) {
        struct session *session;
        char how;
        int fd = accept(listener, NULL, NULL);
        pthread_t thread;

        if (fd < 0 || recv(fd, &how, 1, 0) != 1) {
            perror("accept");
            continue;
        }
        /* 'n' wants in now or never, 'w' waits a little, 'W' as long as it takes */
        if (take_slot(how == 'n' ? 0 : how == 'w' ? 30 : 60000) < 0) {
            say(fd, errno == EAGAIN ? "busy %d\n" : errno == ETIMEDOUT ? "gave up %d\n" : "error %d\n", refused);
            close(fd);
            refused++;
            continue;
        }
        session = malloc(sizeof *session);
        session->fd = fd;
        session->number = ++accepted;
        if (pthread_create(&thread, &detached, serve, session) != 0) {
            perror("pthread_create");
            return 1;
        }
    }
    for (int i = 0; i < accepted; i++)
        while (sem_wait(&finished) < 0)
            ;
    sem_getvalue(&slots, &free_slots);
    printf("accepted %d, refused %d, free %d\n", accepted, refused, free_slots);
    pthread_attr_destroy(&detached);
    sem_destroy(&slots);
    sem_destroy(&finished);
    close(listener);
    return 0;
}
