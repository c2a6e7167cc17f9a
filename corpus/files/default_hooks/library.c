/* library.c -- works with the defaults, too */
#include <stdio.h>
#include "hooks.h"

/* Defaults that another file's definition replaces. */
__attribute__((weak)) int hook_limit(void)
{
    return 2;
}

__attribute__((weak)) void hook_trace(const char *what)
{
    printf("default trace: %s\n", what);
}

int hook_level __attribute__((weak)) = 1;

void library_run(void)
{
    hook_trace("start");
    for (int i = 0; i < hook_limit(); i++)
        printf("round %d at level %d\n", i, hook_level);
    hook_trace("end");
}
