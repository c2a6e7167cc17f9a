/* A small chat hub.  Everybody hears what anybody says. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <netdb.h>
#include <sys/types.h>
#include <sys/socket.h>

#define PORT "9034"
#define MAX_FDS 64

struct hub {
    struct pollfd fds[MAX_FDS];
    nfds_t count;
};

int get_listener_socket(void)
{
    int listener = -1;
    int yes = 1;
    int rv;
    struct addrinfo hints, *ai, *p;

    memset(&hints, 0, sizeof hints);
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE;
    if ((rv = getaddrinfo(NULL, PORT, &hints, &ai)) != 0) {
        fprintf(stderr, "chat: %s\n", gai_strerror(rv));
        exit(1);
    }

    for (p = ai; p != NULL; p = p->ai_next) {
        listener = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
        if (listener < 0)
            continue;
        if (setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) < 0)
            perror("setsockopt");
        if (bind(listener, p->ai_addr, p->ai_addrlen) < 0) {
            close(listener);
            continue;
        }
        break;
    }
    if (p == NULL)
        return -1;

    freeaddrinfo(ai);
    if (listen(listener, 10) == -1) {
        close(listener);
        return -1;
    }
    return listener;
}

static void send_all(int fd, const char *buf, size_t len)
{
    while (len > 0) {
        ssize_t n = send(fd, buf, len, 0);
        if (n <= 0) {
            if (n < 0)
                perror("send");
            return;
        }
        buf += n;
        len -= (size_t)n;
    }
}

static void drop(struct hub *hub, nfds_t i)
{
    close(hub->fds[i].fd);
    hub->fds[i] = hub->fds[--hub->count];
}

int main(void)
{
    static struct hub hub;
    char buf[256];
    int fd;
    nfds_t i, j;

    signal(SIGPIPE, SIG_IGN);
    if ((fd = get_listener_socket()) < 0) {
        fprintf(stderr, "error getting listening socket\n");
        exit(1);
    }
    hub.fds[0].fd = fd;
    hub.fds[0].events = POLLIN;
    hub.count = 1;

    for (;;) {
        if (poll(hub.fds, hub.count, -1) == -1) {
            if (errno == EINTR)
                continue;
            perror("poll");
            exit(1);
        }
        if (hub.fds[0].revents & (POLLIN | POLLERR)) {
            fd = accept(hub.fds[0].fd, NULL, NULL);
            if (fd == -1) {
                perror("accept");
            } else if (hub.count == MAX_FDS) {
                close(fd);
            } else {
                hub.fds[hub.count].fd = fd;
                hub.fds[hub.count].events = POLLIN;
                hub.fds[hub.count++].revents = 0;
            }
        }
        for (i = 1; i < hub.count; i++) {
            if (!(hub.fds[i].revents & (POLLIN | POLLHUP | POLLERR)))
                continue;
            ssize_t n = recv(hub.fds[i].fd, buf, sizeof buf, 0);
            if (n <= 0) {
                drop(&hub, i--);
                continue;
            }
            for (j = 1; j < hub.count; j++)
                if (j != i)
                    send_all(hub.fds[j].fd, buf, (size_t)n);
        }
    }
}
