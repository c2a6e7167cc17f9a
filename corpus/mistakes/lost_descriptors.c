/* lost_descriptors.c: descriptors that stay open on the ways out, are closed twice, or are used when they are closed */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int open_listener(struct sockaddr_in *at)
{
    socklen_t length = sizeof *at;
    int on = 1;
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    if (fd == -1)
        return -1;
    memset(at, 0, sizeof *at);
    at->sin_family = AF_INET;
    at->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == -1 || bind(fd, (struct sockaddr *)at, sizeof *at) == -1)
        return -1;
    if (listen(fd, 5) == -1 || getsockname(fd, (struct sockaddr *)at, &length) == -1) {
        perror("listen");
        return -1;
    }
    return fd;
}

static int connect_any(const char *port)
{
    struct addrinfo hints = { .ai_family = AF_INET, .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST };
    struct addrinfo *list, *p;
    int s = -1;

    if (getaddrinfo("127.0.0.1", port, &hints, &list) != 0)
        return -1;
    for (p = list; p != NULL; p = p->ai_next) {
        s = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
        if (s < 0)
            continue;
        if (connect(s, p->ai_addr, p->ai_addrlen) == 0)
            break;
        s = -1;
    }
    freeaddrinfo(list);
    return s;
}

static int serve(int listener)
{
    int rounds;

    for (rounds = 0; rounds < 2; rounds++) {
        int c = accept(listener, NULL, NULL);
        char byte;

        if (c < 0)
            return -1;
        if (recv(c, &byte, 1, 0) != 1)
            continue;
        if (byte == 'q') {
            puts("quit");
            close(c);
            return 0;
        }
        printf("%c\n", byte);
        close(c);
    }
    return 0;
}

static void hang_up(int s, int isLast)
{
    if (isLast) {
        close(s);
    }
    close(s);
}

static void shut(int s)
{
    close(s);
    shutdown(s, SHUT_RDWR);
}

int main(void)
{
    struct sockaddr_in at;
    char port[16];
    int listener = open_listener(&at);
    int silent, talking;

    if (listener == -1)
        return 1;
    snprintf(port, sizeof port, "%d", ntohs(at.sin_port));
    silent = connect_any(port);
    talking = connect_any(port);
    if (silent == -1 || talking == -1)
        return 1;
    shut(silent);
    if (send(talking, "q", 1, MSG_NOSIGNAL) != 1 || serve(listener) == -1)
        return 1;
    hang_up(talking, 1);
    close(listener);
    return 0;
}
