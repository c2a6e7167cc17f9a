/* pointer_conversions.c: void pointers, integers from pointers and back, null in all its forms */
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>

#define TAG_MASK ((uintptr_t)7)
#define NIL ((struct cell *)0)

struct cell { struct cell *car; long value; };

/* a pointer with a tag in its low bits */
typedef uintptr_t tagged;

static tagged tag(void *p, unsigned t) { return (uintptr_t)p | t; }
static void *untag(tagged t) { return (void *)(t & ~TAG_MASK); }

static void swap_bytes(void *a, void *b, size_t n)
{
    char *x = a, *y = b;

    while (n--) {
        char t = *x;

        *x++ = *y;
        *y++ = t;
    }
}

static void *align_up(void *p, size_t alignment)
{
    return (void *)(((uintptr_t)p + alignment - 1) & -alignment);
}

static int is_null(const void *p)
{
    return !p;
}

int main(void)
{
    struct cell a = { NIL, 7 }, b = { &a, 9 };
    double x = 1.5, y = -2.5;
    tagged t = tag(&a, 5);
    void *v = &b;
    char arena[64], *aligned;
    int *ip = NULL;
    long number = 12345;
    void *disguised = (void *)number;

    printf("%u %ld\n", (unsigned)(t & TAG_MASK), ((struct cell *)untag(t))->value);
    printf("%ld %d\n", ((struct cell *)v)->car->value, ((struct cell *)v)->car->car == NULL);
    swap_bytes(&x, &y, sizeof x);
    printf("%g %g\n", x, y);
    aligned = align_up(arena + 1, 16);
    printf("%d %d\n", (int)((uintptr_t)aligned % 16), aligned > arena && aligned <= arena + 16);
    printf("%d %d %d %d\n", is_null(ip), is_null(0), is_null(&ip), is_null((void *)0));
    printf("%d %d %d\n", ip == 0, !ip, ip ? 1 : 2);
    printf("%ld %d\n", (long)disguised, (int)(intptr_t)disguised + 1);
    printf("%d\n", (uintptr_t)&b.value - (uintptr_t)&b == 8);
    ip = calloc(4, sizeof *ip);
    v = ip;
    ip = (int *)((char *)v + 2 * sizeof(int));
    *ip = 5;
    printf("%d %d\n", ((int *)v)[2], *((int *)v + 3));
    free(v);
    return 0;
}
