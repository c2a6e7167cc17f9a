/* typedef_tables - tables of function pointers by a typedef, and case ranges of computed constants */
#include <stdio.h>

typedef int handler(int);
typedef handler *handler_pointer;

static int twice(int x)
{
    return 2 * x;
}

static int next(int x)
{
    return x + 1;
}

static handler_pointer table[] = { twice, &next, NULL };
static const handler_pointer fixed[2] = { [1] = twice };
static handler_pointer one = next;

static int classify(unsigned long x)
{
    switch (x) {
    case ~0UL:
        return 1;
    case 1UL << 63:
        return 2;
    case 1UL << 63 | 1 ... (1UL << 63) + 100:
        return 3;
    case 4 & 6 ... 3 ^ 12:
        return 4;
    }
    return 0;
}

int main(void)
{
    int i;

    for (i = 0; table[i] != NULL; i++)
        printf("%d\n", table[i](20));
    printf("%d %d %d\n", fixed[0] == NULL, fixed[1](4), one(4));
    printf("%d %d %d %d %d %d\n", classify(-1UL), classify(1UL << 63), classify((1UL << 63) + 50), classify(7), classify(15), classify(16));
    return 0;
}
