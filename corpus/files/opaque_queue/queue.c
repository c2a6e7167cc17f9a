#include <stdlib.h>
#include "queue.h"

struct item {
    int value;
};

/* A ring of items. */
struct queue {
    int capacity;
    int head, length;
    struct item *items;
};

struct queue *queue_create(int capacity)
{
    struct queue *queue = malloc(sizeof *queue);

    queue->capacity = capacity;
    queue->head = queue->length = 0;
    queue->items = calloc(capacity, sizeof *queue->items);
    return queue;
}

void queue_destroy(struct queue *queue)
{
    free(queue->items);
    free(queue);
}

int queue_put(struct queue *queue, int value)
{
    if (queue->length == queue->capacity)
        return 0;
    queue->items[(queue->head + queue->length++) % queue->capacity].value = value;
    return 1;
}

item_ref queue_take(struct queue *queue)
{
    struct item *item;

    if (queue->length == 0)
        return NULL;
    item = &queue->items[queue->head];
    queue->head = (queue->head + 1) % queue->capacity;
    queue->length--;
    return item;
}

int item_value(item_ref item)
{
    return item->value;
}
