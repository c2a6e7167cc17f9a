using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;
using unsafe item_ref = Queue.item*;

internal static unsafe class Queue
{
    /* queue.h -- a queue whose inside nobody sees */

    /* only queue.c knows more */
    /* nor is this one's inside known here */

    /* A pair of queues: a type that holds pointers to what is opaque. */
    internal struct lanes
    {
        public queue* fast;
        public queue* slow;
    }

    internal struct item
    {
        public int value;
    }

    /* A ring of items. */
    internal struct queue
    {
        public int capacity;
        public int head;
        public int length;
        public item* items;
    }

    internal static queue* queue_create(int capacity)
    {
        queue* queue = (queue*)malloc((ulong)sizeof(queue));

        queue->capacity = capacity;
        queue->head = queue->length = 0;
        queue->items = (item*)calloc((ulong)capacity, (ulong)sizeof(item));
        return queue;
    }

    internal static void queue_destroy(queue* queue)
    {
        free(queue->items);
        free(queue);
    }

    internal static int queue_put(queue* queue, int value)
    {
        if (queue->length == queue->capacity)
            return 0;
        queue->items[(queue->head + queue->length++) % queue->capacity].value = value;
        return 1;
    }

    internal static item_ref queue_take(queue* queue)
    {
        item* item;

        if (queue->length == 0)
            return null;
        item = &queue->items[queue->head];
        queue->head = (queue->head + 1) % queue->capacity;
        queue->length--;
        return item;
    }

    internal static int item_value(item_ref item)
    {
        return item->value;
    }
}
