#ifndef RING_H
#define RING_H

#include <stddef.h>

#define RING_SIZE 1024

struct ring {
    char data[RING_SIZE];
    size_t head, tail;
};

void ring_init(struct ring *r);
size_t ring_used(const struct ring *r);
int ring_fill(struct ring *r, int fd);
int ring_line(struct ring *r, char *line, size_t size);

#endif
