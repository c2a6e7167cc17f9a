/* Caches objects by name in files; the name is the client's, checked too late. */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#define CACHE "cache"

struct query {
    char verb[8];
    char key[100];
};

static int read_query(int fd, struct query *q)
{
    char line[128];
    size_t used = 0;

    for (;;) {
        if (used == sizeof line - 1)
            return -1;
        if (recv(fd, line + used, 1, 0) != 1)
            return -1;
        if (line[used] == '\n')
            break;
        used++;
    }
    line[used] = '\0';
    return sscanf(line, "%7s %99s", q->verb, q->key) == 2 ? 0 : -1;
}

static FILE *open_entry(const struct query *q, const char *mode)
{
    char path[256];

    snprintf(path, sizeof path, CACHE "/%s", q->key);
    return fopen(path, mode);
}

static int send_file(int fd, FILE *f)
{
    char block[1024];
    size_t n, off;
    ssize_t w;

    while ((n = fread(block, 1, sizeof block, f)) > 0) {
        for (off = 0; off < n; off += (size_t)w) {
            w = send(fd, block + off, n - off, MSG_NOSIGNAL);
            if (w < 0)
                return -1;
        }
    }
    return 0;
}

static void serve(int fd)
{
    struct query q;
    FILE *f;

    if (read_query(fd, &q) < 0)
        return;
    if (strcmp(q.verb, "GET") == 0 && (f = open_entry(&q, "rb")) != NULL) {
        if (send_file(fd, f) < 0)
            fprintf(stderr, "%s: send failed\n", q.key);
        fclose(f);
    }
}

int main(void)
{
    struct sockaddr_in sa;
    int ls, fd, on = 1;

    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(3130);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if ((ls = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
        perror("socket");
        return 1;
    }
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0) {
        perror("setsockopt");
        return 1;
    }
    if (bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0) {
        perror("bind");
        return 1;
    }
    listen(ls, 5);
    while (1) {
        fd = accept(ls, NULL, NULL);
        if (fd < 0)
            continue;
        serve(fd);
    }
}
