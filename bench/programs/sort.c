/* sort.c: the library calling back into the program */
#include <stdio.h>
#include <stdlib.h>

#define COUNT 1000000

static int values[COUNT];

static int compare(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;

    return (x > y) - (x < y);
}

int main(void)
{
    unsigned seed = 1;
    int i;

    for (i = 0; i < COUNT; i++) {
        seed = seed * 1103515245u + 12345u;
        values[i] = seed >> 1;
    }
    qsort(values, COUNT, sizeof values[0], compare);
    for (i = 1; i < COUNT; i++)
        if (values[i - 1] > values[i])
            return 1;
    printf("%d %d\n", values[0], values[COUNT - 1]);
    return 0;
}
