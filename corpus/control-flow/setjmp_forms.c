/* Every way in which setjmp may be called (C11 7.13.1.1), and those that old code uses besides. */
#include <setjmp.h>
#include <stdio.h>
#include <string.h>

static jmp_buf env;
static int calls;

static void jump(int value)
{
    calls++;
    longjmp(env, value);
}

static int negated(void)
{
    if (!setjmp(env))
        jump(1);
    else
        return 1;
    return 0;
}

static int compared(void)
{
    if (setjmp(env) != 2)
        jump(2);
    return 2;
}

static int compared_the_other_way(void)
{
    if (3 > setjmp(env))
        jump(3);
    return 3;
}

static int switched(void)
{
    volatile int trace = 0;

    switch (setjmp(env)) {
    case 0:
        trace = 1;
        jump(5);
        break;
    case 5:
        trace = trace * 10 + 2;
        jump(6);
        break;
    case 6:
        trace = trace * 10 + 3;
        break;
    }
    return trace;
}

static int in_while(void)
{
    volatile int rounds = 0;

    while (setjmp(env) < 4) {
        rounds++;
        jump(rounds);
    }
    return rounds;
}

static int in_do(void)
{
    volatile int rounds = 0;

    do {
        rounds++;
        if (rounds == 7)
            jump(9);
    } while (!setjmp(env) && rounds < 10);
    return rounds;
}

static int in_for(void)
{
    volatile int rounds;

    for (rounds = 0; setjmp(env) == 0; rounds++)
        if (rounds == 3)
            jump(1);
    return rounds;
}

static int as_statement(void)
{
    static int times;

    setjmp(env);
    if (++times < 3)
        jump(1);
    (void)setjmp(env);
    if (++times < 6)
        jump(1);
    return times;
}

static int assigned(void)
{
    int r;

    r = setjmp(env);
    if (r < 2)
        jump(r + 1);
    return r;
}

static int initialising(void)
{
    int r = setjmp(env), copy = r + 1;

    if (r == 0)
        jump(8);
    return copy;
}

static int assigned_in_condition(void)
{
    int r;

    if ((r = setjmp(env)) == 0)
        jump(4);
    else if (r == 4)
        return r * 2;
    return -1;
}

static int conditionally(int use)
{
    volatile int reached = 0;

    if (use && setjmp(env) == 0) {
        reached = 1;
        jump(1);
    }
    return reached + 10;
}

static int zero_is_one(void)
{
    int r = setjmp(env);

    if (r == 0)
        jump(0);
    return r;
}

int main(void)
{
    sigjmp_buf with_mask;
    jmp_buf copy;
    volatile int i = 0;

    printf("%d %d %d %d\n", negated(), compared(), compared_the_other_way(), switched());
    printf("%d %d %d %d\n", in_while(), in_do(), in_for(), as_statement());
    printf("%d %d %d\n", assigned(), initialising(), assigned_in_condition());
    printf("%d %d %d\n", conditionally(0), conditionally(1), zero_is_one());
    if (sigsetjmp(with_mask, 1) == 0)
        siglongjmp(with_mask, -1);
    if (_setjmp(env) == 0) {
        memcpy(copy, env, sizeof copy);
        i = 1;
        _longjmp(copy, 2);
    }
    printf("%d jumps, %d, %zu bytes\n", calls, i, sizeof(jmp_buf));
    return 0;
}
