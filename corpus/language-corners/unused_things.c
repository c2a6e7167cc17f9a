/* unused_things.c: declarations that nothing uses, statements that do nothing, code that is never reached */
#include <stdio.h>

struct unused { int a; };
union also_unused { int b; char c; };
enum never { NO, NEVER };
typedef struct unused unused_type;
typedef int (*unused_function)(double);
static inline int unused_inline(void) { return 1; }
int unused_global = 5, unused_array[3];


static int reached(int n)
{
    int unused, assigned;

    assigned = n;
    (void)assigned;
    (void)n;


    ;
    {
    }
    {
        int empty_block_variable;
    }
    if (0) {
        printf("never\n");
    }
    while (0)
        printf("never\n");
    for (; 0; )
        n = 100;
    if (n > 5)
        ;
    else
        n += 0;
    return n;
    n = 5;
    printf("after return\n");
    return 0;
}

static int after_loop(void)
{
    int i = 0;

    for (;;) {
        if (i++ > 3)
            return i;
        continue;
        i = 50;
    }
}

static void no_return(void)
{
    return;
}

static int always(int n)
{
    if (n) {
        return 1;
    } else {
        return 2;
    }
}

int main(void)
{
    int unused_local = 3;
    struct unused { int other; } local_with_the_same_tag = { 1 };
    const int constant = 2;
    static int unused_static;

    printf("%d %d\n", reached(3), after_loop());
    no_return();
    reached(1);
    printf("%d %d\n", always(0), always(1) + constant * 0);
    do {
        break;
        printf("never\n");
    } while (1);
    switch (constant) {
    default:
        printf("default\n");
    }
    goto end;
    printf("never\n");
end:
    return 0;
}
