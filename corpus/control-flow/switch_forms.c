/* switch in its odder forms. */
#include <stdio.h>

static int evaluated;

static int value(int v)
{
    evaluated++;
    return v;
}

static int without_block(int v)
{
    switch (v)
    case 3:
        return 30;
    switch (v)
    default:
        v++;
    return v;
}

static int declarations_first(int v)
{
    switch (v) {
        int scratch;          /* declared here, set in each case */
        int pair[2];
        static int calls = 5; /* static ones have their value */
    case 1:
        scratch = 10;
        pair[0] = pair[1] = 1;
        return scratch + pair[1] + ++calls;
    case 2:
        pair[0] = 7;
        /* fall through */
    case 3:
        scratch = 20;
        pair[1] = 2;
        return scratch + pair[1] + ++calls;
    }
    return -1;
}

static int shared_variables(int v)
{
    int result = 0;

    switch (v) {
    case 0:;
        int first = 5;
        result += first;
        /* fall through */
    case 1:
        first = 6;
        result += first * 10;
        break;
    case 2: {
        int first = 7;   /* hides the other one */
        result += first * 100;
        break;
    }
    case 3:;
        char text[8] = "three";
        result = text[1];
        break;
    case 4:
        text[0] = 'x';
        result = text[0];
    }
    return result;
}

static int default_anywhere(int v)
{
    int trace = 0;

    switch (v) {
    case 1:
        trace = trace * 10 + 1;
    default:
        trace = trace * 10 + 9;
    case 2:
        trace = trace * 10 + 2;
        break;
    case 3:
        trace = trace * 10 + 3;
    }
    return trace;
}

static int inner_cases(int v)
{
    int trace = 0;

    switch (v) {
        if (trace) {
    case 1:
            trace += 1;
        } else {
    case 2:
            trace += 2;
        }
        trace += 10;
        break;
        {
            {
    case 3:
                trace += 3;
            }
    default:
            trace += 4;
        }
    }
    return trace;
}

static int of_other_types(long long wide, unsigned char narrow, _Bool truth)
{
    int result = 0;

    switch (wide) {
    case 0x100000001LL: result += 1; break;
    case 1: result += 2; break;
    case -0x7fffffffffffffffLL - 1: result += 3;
    }
    switch (narrow) {
    case 255: result += 10; break;
    case 0: result += 20; break;
    }
    switch (truth) {
    case 0: result += 100; break;
    case 1: result += 200; break;
    }
    return result;
}

int main(void)
{
    int i;

    for (i = 0; i < 5; i++)
        printf("%d %d %d %d %d\n", without_block(i), declarations_first(i), shared_variables(i), default_anywhere(i), inner_cases(i));
    switch (value(1)) {
    }
    switch (value(2)) {
        printf("never\n");
    }
    switch (value(3))
        printf("never\n");
    printf("evaluated %d times\n", evaluated);
    printf("%d %d %d\n", of_other_types(0x100000001LL, 255, 0), of_other_types(1, 0, 1), of_other_types(-0x7fffffffffffffffLL - 1, 3, 5));
    return 0;
}
