#include <stdio.h>

#define RING_ELEMENT const char *
#include "ring.h"

void words(void)
{
    static const char *const source[] = { "one", "two", "three", "four", "five" };
    int taken = 0;

    for (size_t i = 0; i < sizeof source / sizeof *source; i++)
        taken += ring_put(source[i]);
    printf("%d of %d:", taken, RING_SIZE);
    while (the_ring.length > 0)
        printf(" %s", ring_take());
    printf("\n");
}
