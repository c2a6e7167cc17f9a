/* ring.h -- a ring buffer whose size and elements the including file chooses */
#include <stddef.h>

#ifndef RING_SIZE
#define RING_SIZE 4
#endif

struct ring {
    RING_ELEMENT slots[RING_SIZE];
    size_t start, length;
};

static struct ring the_ring;

static int ring_put(RING_ELEMENT element)
{
    if (the_ring.length == RING_SIZE)
        return 0;
    the_ring.slots[(the_ring.start + the_ring.length++) % RING_SIZE] = element;
    return 1;
}

static RING_ELEMENT ring_take(void)
{
    RING_ELEMENT element = the_ring.slots[the_ring.start];

    the_ring.start = (the_ring.start + 1) % RING_SIZE;
    the_ring.length--;
    return element;
}
