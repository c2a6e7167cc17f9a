#include <stdio.h>
#include "queue.h"

static void drain(const char *title, struct queue *queue)
{
    item_ref item;

    printf("%s:", title);
    while ((item = queue_take(queue)) != NULL)
        printf(" %d", item_value(item));
    printf("\n");
}

int main(void)
{
    struct lanes lanes = { queue_create(3), queue_create(8) };

    for (int i = 1; i <= 12; i += i < 6 ? 1 : 3)
        lanes_route(&lanes, i);
    drain("fast", lanes.fast);
    drain("slow", lanes.slow);
    queue_put(lanes.fast, 42);
    drain("fast again", lanes.fast);
    queue_destroy(lanes.fast);
    queue_destroy(lanes.slow);
    return 0;
}
