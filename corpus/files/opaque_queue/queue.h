/* queue.h -- a queue whose inside nobody sees */
#ifndef QUEUE_H
#define QUEUE_H

struct queue;                       /* only queue.c knows more */
typedef struct item *item_ref;      /* nor is this one's inside known here */

struct queue *queue_create(int capacity);
void queue_destroy(struct queue *queue);
int queue_put(struct queue *queue, int value);
item_ref queue_take(struct queue *queue);
int item_value(item_ref item);

/* A pair of queues: a type that holds pointers to what is opaque. */
struct lanes {
    struct queue *fast, *slow;
};

void lanes_route(struct lanes *lanes, int value);

#endif
