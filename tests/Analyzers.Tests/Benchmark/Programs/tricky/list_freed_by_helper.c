/* The address list is owned by a structure; a helper frees it on every way out. */
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

struct target {
    struct addrinfo *list;
    struct addrinfo *current;
    int fd;
};

static void target_init(struct target *t)
{
    t->list = t->current = NULL;
    t->fd = -1;
}

static void target_release(struct target *t)
{
    if (t->fd != -1)
        close(t->fd);
    if (t->list)
        freeaddrinfo(t->list);
    target_init(t);
}

static int target_resolve(struct target *t, const char *host, const char *service)
{
    struct addrinfo hints = { .ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM };
    int rc = getaddrinfo(host, service, &hints, &t->list);

    if (rc != 0) {
        t->list = NULL;
        fprintf(stderr, "%s: %s\n", host, rc == EAI_SYSTEM ? "system error" : gai_strerror(rc));
        return 0;
    }
    t->current = t->list;
    return 1;
}

static int target_next(struct target *t)
{
    while (t->current != NULL) {
        struct addrinfo *ai = t->current;

        t->current = ai->ai_next;
        t->fd = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);
        if (t->fd == -1)
            continue;
        if (connect(t->fd, ai->ai_addr, ai->ai_addrlen) != -1)
            return 1;
        close(t->fd);
        t->fd = -1;
    }
    return 0;
}

int main(int argc, char **argv)
{
    struct target t;
    char buf[1024];
    ssize_t n;
    int i, failures = 0;

    for (i = 1; i < argc; i++) {
        target_init(&t);
        if (!target_resolve(&t, argv[i], "daytime") || !target_next(&t)) {
            target_release(&t);
            failures++;
            continue;
        }
        while ((n = read(t.fd, buf, sizeof buf)) > 0)
            fwrite(buf, 1, (size_t)n, stdout);
        if (n < 0) {
            perror(argv[i]);
            failures++;
        }
        target_release(&t);
    }
    return failures != 0;
}
