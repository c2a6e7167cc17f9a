/* TRY, CATCH, FINALLY and THROW, as libraries for C build them on setjmp. */
#include <setjmp.h>
#include <stdio.h>

struct handler {
    jmp_buf env;
    struct handler *outer;
};

static struct handler *handlers;

#define TRY                                           \
    do {                                              \
        struct handler here;                          \
        volatile int thrown;                          \
        here.outer = handlers;                        \
        handlers = &here;                             \
        thrown = setjmp(here.env);                    \
        switch (thrown) {                             \
        case 0:
#define CATCH(code)                                   \
            break;                                    \
        case code:                                    \
            thrown = 0;
#define FINALLY                                       \
        }                                             \
        if (handlers == &here)                        \
            handlers = here.outer;                    \
        {
#define END_TRY                                       \
        }                                             \
        if (thrown)                                   \
            throw(thrown);                            \
    } while (0)

static void throw(int code)
{
    struct handler *target = handlers;

    if (!target) {
        printf("nobody catches %d\n", code);
        return;
    }
    handlers = target->outer;
    longjmp(target->env, code);
}

static void work(int code)
{
    printf("  work %d\n", code);
    if (code)
        throw(code);
    printf("  done\n");
}

static void inner(int code)
{
    TRY
        work(code);
    CATCH(1)
        printf("  inner caught 1\n");
    CATCH(2)
        printf("  inner passes 2 on as 3\n");
        throw(3);
    FINALLY
        printf("  inner finally\n");
    END_TRY;
}

static void outer(int code)
{
    TRY
        inner(code);
        printf(" after inner\n");
    CATCH(3)
        printf(" outer caught 3\n");
    CATCH(4)
        printf(" outer caught 4\n");
    FINALLY
        printf(" outer finally\n");
    END_TRY;
}

int main(void)
{
    for (int code = 0; code < 6; code++) {
        printf("code %d\n", code);
        outer(code);
    }
    printf("%s\n", handlers ? "handlers left" : "no handler left");
    return 0;
}
