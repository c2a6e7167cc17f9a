/* builtin_setjmp.c - the compiler's own setjmp and longjmp, with a buffer of five pointers */
#include <stdio.h>

static void *buffer[5];
static void *inner_buffer[5];

static void fail(const char *reason)
{
    printf("fail: %s\n", reason);
    __builtin_longjmp(buffer, 1);
}

static void descend(int depth)
{
    if (depth == 0)
        fail("bottom");
    descend(depth - 1);
}

static void leave_inner(void)
{
    __builtin_longjmp(inner_buffer, 1);
}

static int guarded(void)
{
    if (__builtin_setjmp(inner_buffer) == 0) {
        leave_inner();
    }
    return 5;
}

int main(void)
{
    volatile int attempts = 0;

    if (__builtin_setjmp(buffer)) {
        printf("back after %d\n", attempts);
        if (attempts >= 3)
            return guarded();
    }
    attempts++;
    descend(attempts);
    return 1;
}
