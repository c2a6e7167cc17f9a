/* A client for text adventures over the net: two directions, one select(). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <errno.h>
#include <netdb.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>

static int send_line(int s, const char *line)
{
    size_t n = strlen(line);

    while (n > 0) {
        ssize_t w = send(s, line, n, MSG_NOSIGNAL);
        if (w < 0)
            return -1;
        line += w;
        n -= (size_t)w;
    }
    return 0;
}

static int open_world(const char *host, const char *port)
{
    struct addrinfo hints = { 0 }, *list, *p;
    int s = -1, rc;

    hints.ai_socktype = SOCK_STREAM;
    rc = getaddrinfo(host, port, &hints, &list);
    if (rc != 0) {
        fprintf(stderr, "%s: %s\n", host, gai_strerror(rc));
        return -1;
    }
    for (p = list; p != NULL; p = p->ai_next) {
        s = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
        if (s >= 0 && connect(s, p->ai_addr, p->ai_addrlen) == 0)
            break;
        if (s >= 0)
            close(s);
        s = -1;
    }
    freeaddrinfo(list);
    return s;
}

int main(int argc, char **argv)
{
    char line[512], text[1024];
    struct timeval idle = { 300, 0 };
    fd_set in;
    ssize_t n;
    int s, rc;

    if (argc != 3 || (s = open_world(argv[1], argv[2])) < 0)
        return 1;
    FD_ZERO(&in);
    FD_SET(STDIN_FILENO, &in);
    FD_SET(s, &in);
    for (;;) {
        rc = select(s + 1, &in, NULL, NULL, &idle);
        if (rc < 0 && errno != EINTR) {
            perror("select");
            break;
        }
        if (rc == 0) {
            fprintf(stderr, "idle for too long\n");
            break;
        }
        if (rc > 0 && FD_ISSET(s, &in)) {
            n = recv(s, text, sizeof text, 0);
            if (n <= 0)
                break;
            fwrite(text, 1, (size_t)n, stdout);
            fflush(stdout);
        }
        if (rc > 0 && FD_ISSET(STDIN_FILENO, &in)) {
            if (fgets(line, sizeof line, stdin) == NULL || send_line(s, line) < 0)
                break;
        }
    }
    close(s);
    return 0;
}
