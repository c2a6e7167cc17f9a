/* static_addresses.c: objects with static storage that point to each other before the program runs */
#include <stdio.h>

struct node { const char *name; struct node *next, **back; int *counter; };

static int counters[3];
static struct node first, last;
static struct node middle = { "middle", &last, &first.next, &counters[1] };
static struct node first = { "first", &middle, NULL, counters };
static struct node last = { "last", NULL, &middle.next, counters + 2 };
static struct node *const ring[] = { &first, &middle, &last, &first };

static int table[3][3] = { { 1, 2, 3 }, { 4, 5, 6 }, { 7, 8, 9 } };
static int *diagonal[] = { &table[0][0], &table[1][1], table[2] + 2 };
static int *const centre = &table[1][1], (*const bottom)[3] = &table[2];
static char buffer[16], *write_at = buffer, *const end = &buffer[sizeof buffer];
static const char *tail = "prefix:tail" + 7;
static struct { int x, y; } box = { 3, 4 };
static int *box_y = &box.y;
static void *anything[] = { counters, &box, buffer, &write_at };

static int fn(int n) { return n + 1; }
static struct { int (*f)(int); int *arg; } bound = { fn, &box.x };

int main(void)
{
    struct node *n;
    int i;

    for (n = ring[0]; n; n = n->next) {
        ++*n->counter;
        printf("%s %d\n", n->name, n->back ? *n->back == n : -1);
    }
    printf("%d %d %d\n", counters[0], counters[1], counters[2]);
    for (i = 0; i < 3; i++)
        printf("%d ", *diagonal[i]);
    printf("%d %d\n", centre[1], (*bottom)[0]);
    for (i = 0; i < 3; i++)
        *write_at++ = 'a' + i;
    printf("%s %d %d\n", buffer, (int)(end - write_at), (int)(end - buffer));
    printf("%s %d %d\n", tail, *box_y, bound.f(*bound.arg));
    printf("%d %d\n", ((int *)anything[0])[0], *(char **)anything[3] == write_at);
    return 0;
}
