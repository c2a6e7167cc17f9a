/* Functions that end without return, that never end, and code that is never reached. */
#include <stdio.h>
#include <stdlib.h>

static _Noreturn void leave(int status)
{
    printf("leaving with %d\n", status);
    exit(status);
}

static int checked(int n)
{
    if (n >= 0)
        return n;
    leave(3);
}

static int forever(int n)
{
    while (1) {
        n += 3;
        if (n > 20)
            return n;
    }
}

static int behind_return(int n)
{
    if (n > 2)
        goto behind;
    return n;
    n = 100;
behind:
    n += 10;
    return n;
    n = 200;
}

static int by_switch(int n)
{
    switch (n) {
    case 0: return 1;
    case 1: leave(4);
    default:
        do { return 2; } while (0);
    }
}

static int jumps_only(int n)
{
    goto start;
middle:
    n *= 2;
    goto end;
start:
    n += 1;
    goto middle;
end:
    return n;
}

static void nothing(int n)
{
    if (n)
        goto end;
    printf("nothing to do\n");
end:;
}

static int conditional_constant(int n)
{
    if (0) {
jumped_into:
        n += 5;
    }
    if (n == 1)
        goto jumped_into;
    if (1)
        return n;
    else
        n = 9;
    while (1)
        ;
}

int main(void)
{
    printf("%d %d %d %d\n", checked(5), forever(1), behind_return(1), behind_return(3));
    printf("%d %d %d %d\n", by_switch(0), by_switch(2), jumps_only(4), conditional_constant(1));
    nothing(0);
    nothing(1);
    checked(-1);
}
