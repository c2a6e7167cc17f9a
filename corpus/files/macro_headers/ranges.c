/* ranges.c: lists of ranges */
#include <stdio.h>

#define MARGIN 5
#include "ranges.h"

static int uses = 1000;

void report(const struct range *r, int length)
{
    printf("%d..%d has %d\n", r->low, r->high, length);
}

int sum_of_ranges(struct range *list)
{
    int sum = 0;
    double area = 0.5;

    for (; list; list = list->next) {
        sum += LENGTH(list);
        if (HAS(list, 7))
            GROW(list, 2);
        area = SQUARE(area) + 1;
        uses++;
    }
    printf("area %g, volume %d, widened %d, counted %d, slots %d\n", area, VOLUME(sum), WIDEN(sum), COUNTED(sum), SLOTS(sum));
    return sum;
}
