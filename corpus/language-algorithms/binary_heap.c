/* binary_heap.c: a priority queue of events, in an array of pointers */
#include <stdio.h>
#include <stdlib.h>

struct event {
    unsigned long when;
    int id, position;
    void (*fire)(struct event *);
};

struct queue { struct event **heap; int count, room; };

static struct queue queue;
static unsigned long now;

static void place(int i, struct event *e) { queue.heap[e->position = i] = e; }

static void up(int i)
{
    struct event *e = queue.heap[i];

    for (; i && queue.heap[(i - 1) / 2]->when > e->when; i = (i - 1) / 2)
        place(i, queue.heap[(i - 1) / 2]);
    place(i, e);
}

static void down(int i)
{
    struct event *e = queue.heap[i];
    int child;

    while ((child = 2 * i + 1) < queue.count) {
        if (child + 1 < queue.count && queue.heap[child + 1]->when < queue.heap[child]->when)
            child++;
        if (queue.heap[child]->when >= e->when)
            break;
        place(i, queue.heap[child]);
        i = child;
    }
    place(i, e);
}

static void schedule(struct event *e, unsigned long delay)
{
    if (queue.count == queue.room)
        queue.heap = realloc(queue.heap, (queue.room += 4) * sizeof *queue.heap);
    e->when = now + delay;
    place(queue.count, e);
    up(queue.count++);
}

static void cancel(struct event *e)
{
    struct event *last = queue.heap[--queue.count];
    int at = e->position;

    e->position = -1;
    if (last == e)
        return;
    place(at, last);
    up(at);
    down(last->position);
}

static struct event *next(void)
{
    struct event *e = queue.count ? queue.heap[0] : NULL;

    if (e)
        cancel(e);
    return e;
}

static void once(struct event *e) { printf("%lu: once %d\n", now, e->id); }

static void repeat(struct event *e)
{
    printf("%lu: tick %d\n", now, e->id);
    if (now < 30)
        schedule(e, 10);
}

int main(void)
{
    struct event events[] = { { .id = 1, .fire = once }, { .id = 2, .fire = repeat }, { .id = 3, .fire = once }, { .id = 4, .fire = once },
                              { .id = 5, .fire = once }, { .id = 6, .fire = once } }, *e;
    static const unsigned long delays[] = { 25, 7, 12, 40, 3, 33 };
    int i;

    for (i = 0; i < 6; i++)
        schedule(&events[i], delays[i]);
    cancel(&events[2]);
    cancel(&events[5]);
    while ((e = next()) != NULL) {
        now = e->when;
        e->fire(e);
    }
    printf("%d %d\n", queue.count, events[2].position);
    free(queue.heap);
    return 0;
}
