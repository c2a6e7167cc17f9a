/*
 * port_probe - which of some ports are open?
 * usage: port_probe host port[-port]...
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>
#include <netdb.h>
#include <sys/socket.h>

struct range {
    int           first, last;
    struct range *next;
};

static struct range *ranges, **tail = &ranges;

static int add_range(const char *text)
{
    char *end;
    struct range *r = calloc(1, sizeof(*r));

    if (!r)
        return 0;
    r->first = r->last = (int)strtol(text, &end, 10);
    if (*end == '-')
        r->last = (int)strtol(end + 1, &end, 10);
    if (*end || end == text || r->first < 1 || r->last > 65535 || r->first > r->last) {
        free(r);
        return 0;
    }
    *tail = r;
    tail = &r->next;
    return 1;
}

/* 1 open, 0 refused, -1 something else (errno says what) */
static int probe(const char *host, int port)
{
    struct addrinfo hints = { .ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST };
    struct addrinfo *list, *ai;
    char service[8];
    int result = -1, saved = 0, rc;

    sprintf(service, "%d", port);
    rc = getaddrinfo(host, service, &hints, &list);
    if (rc != 0) {
        fprintf(stderr, "port_probe: %s: %s\n", host, gai_strerror(rc));
        exit(1);
    }
    for (ai = list; ai && result != 1; ai = ai->ai_next) {
        int fd = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);

        if (fd < 0)
            continue;
        if (connect(fd, ai->ai_addr, ai->ai_addrlen) == 0)
            result = 1;
        else {
            saved = errno;
            result = errno == ECONNREFUSED ? 0 : -1;
        }
        close(fd);
    }
    freeaddrinfo(list);
    errno = saved;
    return result;
}

int main(int argc, char *argv[])
{
    struct range *r;
    int i, port, open = 0, closed = 0;

    if (argc < 3) {
        fprintf(stderr, "usage: port_probe host port[-port]...\n");
        return 2;
    }
    for (i = 2; i < argc; i++)
        if (!add_range(argv[i])) {
            fprintf(stderr, "port_probe: bad range '%s'\n", argv[i]);
            return 2;
        }

    for (r = ranges; r; r = r->next)
        for (port = r->first; port <= r->last; ++port)
            switch (probe(argv[1], port)) {
            case 1:
                printf("%5d open\n", port);
                ++open;
                break;
            case 0:
                ++closed;
                break;
            default:
                printf("%5d %s\n", port, strerror(errno));
            }
    printf("%d open, %d closed\n", open, closed);

    while ((r = ranges) != NULL) {
        ranges = r->next;
        free(r);
    }
    return open > 0 ? 0 : 1;
}
