/* const_volatile.c: qualifiers at every level of a pointer, and volatile objects */
#include <stdio.h>

static const int limits[] = { 1, 10, 100 };
static volatile int ticks;
static volatile struct { unsigned status, data; } device = { 1, 0x55 };
static const char *const volatile name = "name";

static const int *find(const int *p, const int *const end, int at_least)
{
    for (; p != end; p++)
        if (*p >= at_least)
            return p;
    return NULL;
}

static void tick(volatile int *t)
{
    *t += 1;
    (*t)++;
}

static int length(const char *const s)
{
    const char *p = s;

    while (*p)
        ++p;
    return (int)(p - s);
}

static unsigned read_device(volatile void *d)
{
    volatile unsigned *regs = d;
    unsigned spins = 0;

    while (!(regs[0] & 1))
        spins++;
    regs[0] &= ~1u;
    return regs[1] + spins;
}

int main(void)
{
    int changing = 5, *const fixed = &changing;
    const int *view = &changing, *const *pv = &view;
    const struct { const char *key; int value; } table[] = { { "a", 1 }, { "b", 2 } };
    unsigned i;
    char text[] = "text";
    char *const begin = text;

    *fixed += 1;
    printf("%d %d %d\n", changing, *view, **pv);
    view = limits;
    printf("%d %d\n", *view, (*pv)[2]);
    printf("%d %d\n", *find(limits, limits + 3, 5), find(limits, limits + 3, 500) == NULL);
    for (i = 0; i < 3; i++)
        tick(&ticks);
    printf("%d\n", ticks);
    printf("%x ", read_device(&device));
    printf("%u\n", device.status);
    for (i = 0; i < sizeof table / sizeof table[0]; i++)
        printf("%s=%d ", table[i].key, table[i].value);
    *begin = 'T';
    printf("%s %d %s\n", text, length(name), name);
    return 0;
}
