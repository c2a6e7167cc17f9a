/* Coroutines by switch, as protothreads make them: each goes on behind the line at which it gave way. */
#include <stdio.h>

struct pt {
    int line;
};

#define PT_BEGIN(pt)        switch ((pt)->line) { case 0:
#define PT_WAIT(pt, ready)  do { (pt)->line = __LINE__; case __LINE__: if (!(ready)) return 0; } while (0)
#define PT_YIELD(pt)        do { (pt)->line = __LINE__; return 0; case __LINE__:; } while (0)
#define PT_END(pt)          } (pt)->line = 0; return 1

struct producer {
    struct pt pt;
    int next, last;
};

struct consumer {
    struct pt pt;
    int sum;
};

static int slot, full;

static int produce(struct producer *p)
{
    PT_BEGIN(&p->pt);
    while (p->next <= p->last) {
        PT_WAIT(&p->pt, !full);
        slot = p->next++;
        full = 1;
        printf("put %d\n", slot);
        PT_YIELD(&p->pt);
    }
    PT_END(&p->pt);
}

static int consume(struct consumer *c)
{
    PT_BEGIN(&c->pt);
    for (;;) {
        PT_WAIT(&c->pt, full);
        if (slot == 4)
            break;
        c->sum += slot;
        printf("got %d, sum %d\n", slot, c->sum);
        full = 0;
    }
    printf("the last one is not taken\n");
    PT_END(&c->pt);
}

int main(void)
{
    struct producer producer = { .next = 1, .last = 4 };
    struct consumer consumer = { .sum = 100 };
    int rounds = 0, done = 0;

    while (!done && rounds < 20) {
        rounds++;
        if (rounds % 2 == 0)
            done = consume(&consumer);
        else
            produce(&producer);
    }
    printf("%d rounds\n", rounds);
    return 0;
}
