/* coroutine.c: generators that keep their place between calls in a structure */
#include <stdio.h>

struct generator { int state, i, j; };

/* yields the primes one by one: 0 at the end */
static int next_prime(struct generator *g, int limit)
{
    switch (g->state) {
    case 0:
        g->i = 2;
        g->state = 1;
        break;
    case 1:
        g->i++;
        break;
    default:
        return 0;
    }
    for (; g->i < limit; g->i++) {
        for (g->j = 2; g->j * g->j <= g->i; g->j++)
            if (g->i % g->j == 0)
                break;
        if (g->j * g->j > g->i)
            return g->i;
    }
    g->state = 2;
    return 0;
}

struct tree { int value; const struct tree *left, *right; };

/* an in-order walk with its own stack */
struct walk { const struct tree *stack[8]; int depth; };

static void descend(struct walk *w, const struct tree *t)
{
    for (; t; t = t->left)
        w->stack[w->depth++] = t;
}

static int step(struct walk *w, int *value)
{
    const struct tree *t;

    if (w->depth == 0)
        return 0;
    t = w->stack[--w->depth];
    *value = t->value;
    descend(w, t->right);
    return 1;
}

int main(void)
{
    static const struct tree a = { 1, 0, 0 }, c = { 3, 0, 0 }, b = { 2, &a, &c }, e = { 5, 0, 0 }, d = { 4, &b, &e };
    struct generator one = { 0 }, two = { 0 };
    struct walk w = { .depth = 0 };
    int p, v;

    while ((p = next_prime(&one, 30)) != 0) {
        printf("%d ", p);
        if (p % 4 == 3)
            printf("(%d) ", next_prime(&two, 100));
    }
    printf("%d\n", next_prime(&one, 30));
    descend(&w, &d);
    while (step(&w, &v))
        printf("%d ", v);
    printf("\n");
    return 0;
}
