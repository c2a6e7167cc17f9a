/* store.c - names for the linker */
#include "store.h"

extern void report(int value);

static int size;
static int limit = 8;

/* Other files know this one only by its other name. */
extern int store_limit __attribute__((alias("limit")));

int store_put_v2(int key, int value)
{
    size++;
    report(value);
    return key + value;
}

static int count(void)
{
    return size;
}

int store_size(void) __attribute__((alias("count")));

static int triple(int n)
{
    return 3 * n + limit;
}

static int (*choose(void))(int)
{
    return triple;
}

int chosen(int) __attribute__((ifunc("choose")));
