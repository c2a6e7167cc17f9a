/* thread_local.c - variables of which each thread has its own */
#include <stdio.h>

_Thread_local int count;
static __thread int limit = 5;
__thread char buffer[16] = "init";
extern __thread int later;
static _Thread_local struct { int x, y; } point = { 1, 2 };
static __thread int *cursor;
static __thread double weights[3] = { 1.5, 2.5 };

static int *address(void)
{
    return &count;
}

/* Lives inside of a function. */
static int next(void)
{
    static __thread int n = 10;

    return n++;
}

int main(void)
{
    count++;
    printf("%d %d %s %d %d %d\n", count, limit, buffer, later, point.y, cursor == NULL);
    *address() = 9;
    printf("%d %d\n", count, address() == &count);
    limit += 2;
    buffer[0] = 'I';
    point.x += 5;
    cursor = &limit;
    ++*cursor;
    printf("%d %s %d %g\n", limit, buffer, point.x, weights[1]);
    next();
    printf("%d %zu\n", next(), sizeof buffer);
    return 0;
}

__thread int later = 3;
