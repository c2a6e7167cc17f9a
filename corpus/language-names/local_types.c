/* local_types.c: types declared in blocks, with the same tags in several functions */
#include <stdio.h>

struct item { int kind; };

static int first(void)
{
    struct item { char name[4]; int count; } it = { "ab", 3 };
    typedef struct item item;
    item copy = it;

    return (int)sizeof(item) * 100 + copy.count;
}

static int second(void)
{
    struct item { double weight; } it = { 2.5 };
    enum unit { GRAM, KILO = 1000 } unit = KILO;
    typedef int item;
    item i = (item)(it.weight * unit);

    return i;
}

static int third(void)
{
    struct item outer = { 5 };      /* the file's */

    {
        struct item;                /* a new one, completed below */
        struct pair { struct item *first, *second; } p;
        struct item { struct pair *owner; int n; } a, b;

        p.first = &a;
        p.second = &b;
        a.owner = b.owner = &p;
        a.n = 1;
        b.n = 2;
        return outer.kind + a.owner->second->n * 10 + b.owner->first->n * 100;
    }
}

static int fourth(int n)
{
    union both { int i; unsigned char c[4]; };
    enum { LOW = 10, HIGH = 20 };
    static const struct range { int from, to; } ranges[] = { { 0, LOW }, { LOW, HIGH }, { HIGH, 1 << 30 } };
    unsigned k;
    union both b;

    b.i = n;
    for (k = 0; k < sizeof ranges / sizeof(struct range); k++)
        if (b.i >= ranges[k].from && b.i < ranges[k].to)
            return k * 1000 + b.c[0];
    return -1;
}

struct unit { int LOW; };

int main(void)
{
    struct unit u = { 4 };

    printf("%d %d %d\n", first(), second(), third());
    printf("%d %d %d %d\n", fourth(5), fourth(15), fourth(300), fourth(-1));
    printf("%d\n", u.LOW);
    return 0;
}
