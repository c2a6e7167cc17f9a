/* quick_exit runs what at_quick_exit registered, newest first, and nothing of atexit */
#include <stdio.h>
#include <stdlib.h>

static void first(void)
{
    printf("first\n");
    fflush(stdout);
}

static void second(void)
{
    printf("second\n");
}

static void never(void)
{
    printf("never\n");
}

int main(void)
{
    printf("%d %d\n", at_quick_exit(first), at_quick_exit(second));
    atexit(never);
    quick_exit(3);
}
