/* ring.c: a ring buffer between a socket and its reader */
#include "ring.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>

void ring_init(struct ring *r)
{
    r->head = r->tail = 0;
}

size_t ring_used(const struct ring *r)
{
    return (r->head + RING_SIZE - r->tail) % RING_SIZE;
}

/* Reads what fits; 0 at the end, -1 on an error. */
int ring_fill(struct ring *r, int fd)
{
    char part[RING_SIZE];
    size_t room = RING_SIZE - 1 - ring_used(r);
    ssize_t n, i;

    if (room == 0)
        return 1;
    n = recv(fd, part, room, 0);
    if (n < 0)
        return errno == EINTR ? 1 : -1;
    if (n == 0)
        return 0;
    for (i = 0; i < n; i++) {
        r->data[r->head] = part[i];
        r->head = (r->head + 1) % RING_SIZE;
    }
    return 1;
}

int ring_line(struct ring *r, char *line, size_t size)
{
    size_t at = r->tail, len = 0;

    while (at != r->head) {
        char c = r->data[at];

        at = (at + 1) % RING_SIZE;
        if (c == '\n') {
            line[len] = '\0';
            r->tail = at;
            return 1;
        }
        if (len + 1 < size)
            line[len++] = c;
    }
    return 0;
}
