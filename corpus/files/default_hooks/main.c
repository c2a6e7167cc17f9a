#include <stdio.h>
#include "hooks.h"

/* This program's own; the tracing stays as the library has it. */
int hook_level = 5;

int hook_limit(void)
{
    return 3;
}

int main(void)
{
    library_run();
    hook_level = 6;
    library_run();
    return 0;
}
