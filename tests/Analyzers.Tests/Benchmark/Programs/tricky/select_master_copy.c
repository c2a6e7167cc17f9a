/* select() on a copy of a master set; the descriptors live in the set alone. */
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

static fd_set master;
static int fdmax;

static int make_listener(const char *port)
{
    struct addrinfo hints, *ai, *p;
    int rv, yes = 1, listener = -1;

    memset(&hints, 0, sizeof hints);
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE;
    if ((rv = getaddrinfo(NULL, port, &hints, &ai)) != 0) {
        fprintf(stderr, "selectserver: %s\n", gai_strerror(rv));
        return -1;
    }
    for (p = ai; p != NULL; p = p->ai_next) {
        listener = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
        if (listener < 0)
            continue;
        if (setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == 0
            && bind(listener, p->ai_addr, p->ai_addrlen) == 0)
            break;
        close(listener);
        listener = -1;
    }
    freeaddrinfo(ai);
    if (listener >= 0 && listen(listener, 10) < 0) {
        close(listener);
        listener = -1;
    }
    return listener;
}

static void drop(int fd)
{
    close(fd);
    FD_CLR(fd, &master);
    while (fdmax > 0 && !FD_ISSET(fdmax, &master))
        fdmax--;
}

static void echo(int fd)
{
    char buf[256];
    ssize_t nbytes = recv(fd, buf, sizeof buf, 0), off, n;

    if (nbytes <= 0) {
        if (nbytes < 0)
            perror("recv");
        drop(fd);
        return;
    }
    for (off = 0; off < nbytes; off += n) {
        n = send(fd, buf + off, nbytes - off, MSG_NOSIGNAL);
        if (n < 0) {
            drop(fd);
            return;
        }
    }
}

int main(void)
{
    fd_set read_fds;
    struct timeval tv;
    int listener, i;

    if ((listener = make_listener("9035")) < 0)
        exit(1);
    FD_ZERO(&master);
    FD_SET(listener, &master);
    fdmax = listener;
    for (;;) {
        read_fds = master;
        tv.tv_sec = 60;
        tv.tv_usec = 0;
        if (select(fdmax + 1, &read_fds, NULL, NULL, &tv) == -1) {
            if (errno == EINTR)
                continue;
            perror("select");
            exit(4);
        }
        for (i = 0; i <= fdmax; i++) {
            if (!FD_ISSET(i, &read_fds))
                continue;
            if (i == listener) {
                int newfd = accept(listener, NULL, NULL);
                if (newfd == -1) {
                    perror("accept");
                } else if (newfd >= FD_SETSIZE) {
                    close(newfd);
                } else {
                    FD_SET(newfd, &master);
                    if (newfd > fdmax)
                        fdmax = newfd;
                }
            } else {
                echo(i);
            }
        }
    }
}
