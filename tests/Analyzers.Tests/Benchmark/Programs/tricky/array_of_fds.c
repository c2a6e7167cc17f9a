/* Listens on every address of a host; the descriptors are collected in an array. */
#include <errno.h>
#include <netdb.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAXSOCK 16

int listen_all(const char *host, const char *service, int *fds, int max)
{
    struct addrinfo hints, *res, *res0;
    const char *cause = NULL;
    int error, nsock = 0, on = 1;

    memset(&hints, 0, sizeof(hints));
    hints.ai_family = PF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE;
    error = getaddrinfo(host, service, &hints, &res0);
    if (error) {
        fprintf(stderr, "%s\n", gai_strerror(error));
        return -1;
    }
    for (res = res0; res && nsock < max; res = res->ai_next) {
        fds[nsock] = socket(res->ai_family, res->ai_socktype, res->ai_protocol);
        if (fds[nsock] < 0) {
            cause = "socket";
            continue;
        }
        if (setsockopt(fds[nsock], SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) < 0) {
            cause = "setsockopt";
            close(fds[nsock]);
            continue;
        }
        if (bind(fds[nsock], res->ai_addr, res->ai_addrlen) < 0) {
            cause = "bind";
            close(fds[nsock]);
            continue;
        }
        if (listen(fds[nsock], 5) < 0) {
            cause = "listen";
            close(fds[nsock]);
            continue;
        }
        nsock++;
    }
    freeaddrinfo(res0);
    if (nsock == 0)
        fprintf(stderr, "no socket: %s\n", cause ? cause : "no address");
    return nsock;
}

static void turn_away(int ls)
{
    int c = accept(ls, NULL, NULL);

    if (c == -1)
        return;
    if (send(c, "closed\r\n", 8, MSG_NOSIGNAL) != 8)
        perror("send");
    close(c);
}

int main(void)
{
    struct pollfd p[MAXSOCK];
    int fds[MAXSOCK], n, i;

    n = listen_all(NULL, "8099", fds, MAXSOCK);
    if (n <= 0)
        return 1;
    for (;;) {
        for (i = 0; i < n; i++) {
            p[i].fd = fds[i];
            p[i].events = POLLIN;
            p[i].revents = 0;
        }
        if (poll(p, (nfds_t)n, -1) < 0 && errno != EINTR) {
            perror("poll");
            break;
        }
        for (i = 0; i < n; i++)
            if (p[i].revents)
                turn_away(fds[i]);
    }
    while (n > 0)
        close(fds[--n]);
    return 1;
}
