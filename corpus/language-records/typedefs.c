/* typedefs.c: names for every kind of type */
#include <stdio.h>

typedef int integer, *int_ptr, int_row[3], int_fn(int);
typedef unsigned char byte;
typedef struct node *link;
typedef struct node { byte tag; link next; } node;
typedef int_row grid[2];
typedef int_fn *callback;
typedef const char *string;
typedef void handler(void *), (*handler_ptr)(void *);
typedef struct { int_ptr where; callback how; } task, *task_ptr, tasks[2];
typedef union { integer i; byte bytes[sizeof(integer)]; } word;
typedef enum { FALSE, TRUE } boolean;
typedef callback chooser(boolean);

static int_fn twice, negate;    /* declared by a typedef */
static chooser choose;
static handler print_int, print_string;

static int twice(int n) { return n * 2; }
static int negate(int n) { return -n; }

static callback choose(boolean b)
{
    return b ? twice : negate;
}

static void print_int(void *p) { printf("%d\n", *(int_ptr)p); }
static void print_string(void *p) { printf("%s\n", *(string *)p); }

static integer total(grid g)
{
    integer sum = 0;
    int_row *row;

    for (row = g; row < g + 2; row++) {
        int_ptr p;

        for (p = *row; p < *row + 3; p++)
            sum += *p;
    }
    return sum;
}

int main(void)
{
    grid g = { { 1, 2, 3 }, { 4, 5, 6 } };
    node last = { 2, 0 }, first = { 1, &last };
    link l;
    integer n = 21;
    string s = "string";
    tasks list = { { &n, twice }, { &g[1][2], negate } };
    task_ptr t;
    handler_ptr handlers[] = { print_int, print_string };
    handler *h = print_int;
    word w;
    const int_row fixed = { 7, 8, 9 };

    printf("%d\n", total(g));
    for (l = &first; l; l = l->next)
        printf("%d ", l->tag);
    printf("\n");
    for (t = list; t != list + 2; ++t)
        printf("%d ", t->how(*t->where));
    printf("\n%d %d\n", choose(TRUE)(5), choose(FALSE)(5));
    handlers[0](&n);
    handlers[1](&s);
    h(&g[0][1]);
    w.i = 258;
    printf("%d %d %d\n", w.bytes[0], w.bytes[1], fixed[2]);
    printf("%zu %zu %zu\n", sizeof(grid), sizeof(tasks), sizeof(int_row *));
    return 0;
}
