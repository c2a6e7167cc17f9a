/*
 * tick_server.c - an event loop with a heartbeat: SIGALRM from setitimer
 * interrupts select(), and each tick may disconnect who has been idle for too
 * long or send a keepalive to the others.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#define TICK_USEC 20000
#define MAX_IDLE 4 /* ticks */

struct client {
    int fd;
    int idle;
    int lines;
    int wants_ticks;
};

static struct client clients[FD_SETSIZE];
static volatile sig_atomic_t pending_ticks;

static void tick(int sig)
{
    (void)sig;
    pending_ticks++;
}

static void say(struct client *c, const char *text)
{
    if (send(c->fd, text, strlen(text), MSG_NOSIGNAL) < 0 && errno != EPIPE && errno != ECONNRESET)
        perror("send");
}

static void drop(struct client *c)
{
    close(c->fd);
    c->fd = -1;
}

/* one tick of the clock, for all clients */
static void on_tick(int *dropped)
{
    for (int i = 0; i < FD_SETSIZE; i++) {
        struct client *c = &clients[i];
        char text[32];

        if (c->fd < 0)
            continue;
        c->idle++;
        if (c->wants_ticks) {
            snprintf(text, sizeof text, "tick %d\n", c->idle);
            say(c, text);
        }
        if (c->idle < MAX_IDLE || (!c->wants_ticks && c->lines == 0))
            continue; /* who has said nothing yet has all the time of the world */
        say(c, "idle for too long\n");
        drop(c);
        ++*dropped;
    }
}

static int on_input(struct client *c)
{
    char buffer[128];
    ssize_t n = recv(c->fd, buffer, sizeof buffer - 1, 0);

    if (n <= 0) {
        drop(c);
        return 0;
    }
    buffer[n] = '\0';
    c->lines++;
    if (strncmp(buffer, "ticks", 5) == 0) {
        c->wants_ticks = 1;
        c->idle = 0;
    } else if (strncmp(buffer, "stop", 4) == 0) {
        say(c, "stopping\n");
        return 1;
    } else {
        c->idle = 0;
        say(c, buffer);
    }
    return 0;
}

int main(void)
{
    struct sockaddr_in sin = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof sin;
    struct itimerval interval = { { 0, TICK_USEC }, { 0, TICK_USEC } }, rest;
    struct sigaction action = { .sa_handler = tick };
    int listener, stop = 0, dropped = 0, ticks = 0;

    for (int i = 0; i < FD_SETSIZE; i++)
        clients[i].fd = -1;
    listener = socket(AF_INET, SOCK_STREAM, 0);
    if (listener < 0 || bind(listener, (struct sockaddr *)&sin, size) < 0 || listen(listener, 8) < 0) {
        perror("listener");
        return 1;
    }
    getsockname(listener, (struct sockaddr *)&sin, &size);
    printf("port %d\n", ntohs(sin.sin_port));
    fflush(stdout);

    sigaction(SIGALRM, &action, NULL);
    if (setitimer(ITIMER_REAL, &interval, NULL) < 0) {
        perror("setitimer");
        return 1;
    }
    while (!stop) {
        struct timeval limit = { 30, 0 }; /* never reached */
        fd_set readable;
        int max = listener, n;

        while (pending_ticks > 0) {
            pending_ticks--; /* a tick between these two would not matter */
            ticks++;
            on_tick(&dropped);
        }
        FD_ZERO(&readable);
        FD_SET(listener, &readable);
        for (int i = 0; i < FD_SETSIZE; i++) {
            if (clients[i].fd < 0)
                continue;
            FD_SET(clients[i].fd, &readable);
            if (clients[i].fd > max)
                max = clients[i].fd;
        }
        n = select(max + 1, &readable, NULL, NULL, &limit);
        if (n < 0) {
            if (errno == EINTR)
                continue;
            perror("select");
            return 1;
        }
        if (n == 0) {
            printf("the clock stands still\n");
            break;
        }
        for (int i = 0; i < FD_SETSIZE && !stop; i++)
            if (clients[i].fd >= 0 && FD_ISSET(clients[i].fd, &readable))
                stop = on_input(&clients[i]);
        if (FD_ISSET(listener, &readable)) {
            int fd = accept(listener, NULL, NULL);

            if (fd >= 0)
                clients[fd] = (struct client){ .fd = fd };
        }
    }
    interval.it_value.tv_usec = 0;
    interval.it_interval.tv_usec = 0;
    setitimer(ITIMER_REAL, &interval, &rest);
    printf("interval %ld us, ticked: %d, dropped %d\n", (long)rest.it_interval.tv_usec, ticks >= MAX_IDLE, dropped);
    return 0;
}
