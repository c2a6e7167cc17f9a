#include <stdio.h>

#define RING_ELEMENT double
#define RING_SIZE 3
#include "ring.h"

void numbers(void)
{
    double value = 0.5;

    while (ring_put(value))
        value *= 3;
    printf("%zu bytes:", sizeof(struct ring));
    while (the_ring.length > 0)
        printf(" %g", ring_take());
    printf("\n");
}
