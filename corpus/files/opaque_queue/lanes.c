#include "queue.h"

/* Small values go into the fast lane, and what finds no room there into the slow one. */
void lanes_route(struct lanes *lanes, int value)
{
    if (value >= 10 || !queue_put(lanes->fast, value))
        queue_put(lanes->slow, value);
}
