/* main.c: function-like macros of a header in two files */
#include <stdio.h>
#include "ranges.h"

static int uses = 1;
static int slots[SLOTS(2)];

int main(void)
{
    struct range last = { 5, 10, NULL }, first = { 1, 4, &last };

    REPORT(&first);
    GROW(&first, 2);
    REPORT(&first);
    printf("%d %d\n", HAS(&first, 5), HAS(&first, 6));
    printf("sum %d\n", sum_of_ranges(&first));
    REPORT(&last);
    printf("%d %d %d %d\n", SQUARE(last.low), VOLUME(last.low), WIDEN(last.low), COUNTED(last.low));
    printf("%zu %d\n", sizeof slots / sizeof *slots, MIDDLE(&last));
    return 0;
}
