/* exit_handlers [return|exit|_exit|abort|nested]: who is called at the end, and what is flushed */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void first(void)  { printf("registered first\n"); }
static void second(void) { printf("registered second\n"); }

static void nested(void)
{
    printf("nested: registers one more\n");
    atexit(second);
}

static int depth(int n, int status)
{
    if (n == 0)
        exit(status);           /* from deep within */
    if (n < 0)
        return 0;
    return depth(n - 1, status) + 1;
}

int main(int argc, char *argv[])
{
    const char *how = argc > 1 ? argv[1] : "return";

    atexit(first);
    atexit(second);
    printf("leaving by %s", how);       /* no newline: it stays in the buffer */

    if (!strcmp(how, "exit")) {
        printf("\n");
        depth(5, 300);                  /* only the low eight bits count */
    } else if (!strcmp(how, "_exit"))
        _exit(4);
    else if (!strcmp(how, "abort"))
        abort();
    else if (!strcmp(how, "nested"))
        atexit(nested);
    putchar('\n');
    return 7;
}
