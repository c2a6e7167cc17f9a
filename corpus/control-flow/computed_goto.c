/* GNU C's labels as values. */
#include <stdio.h>

static int by_array(int which)
{
    void *where[] = { &&one, &&two, &&three };
    int total = 0;

    goto *where[which];
one:
    total += 1;
two:
    total += 10;
three:
    total += 100;
    return total;
}

/* Offsets from a label take less room than addresses. */
static int by_offset(int which)
{
    static const int offsets[] = { &&add - &&add, &&subtract - &&add, &&multiply - &&add };
    int value = 7;

    goto *(&&add + offsets[which]);
add:
    return value + 3;
subtract:
    return value - 3;
multiply:
    return value * 3;
}

struct step {
    void *code;
    int argument;
};

static int program(const struct step *given, int count)
{
    struct step steps[8];
    const struct step *step = steps;
    int accumulator = 0, i;

    for (i = 0; i < count; i++) {
        steps[i] = given[i];
        /* the caller numbers the operations */
        steps[i].code = given[i].code == 0 ? &&halt : given[i].argument >= 0 ? &&push : &&negate;
    }
    goto *step->code;
push:
    accumulator = accumulator * 10 + step->argument;
    step++;
    goto *step->code;
negate:
    accumulator = -accumulator;
    step++;
    goto *step->code;
halt:
    if (step->code != &&halt || step->code == &&push)
        return -1;
    return accumulator;
}

static int resumable(void **point)
{
    static int i;

    if (*point)
        goto **point;
    for (i = 0; i < 3; i++) {
        *point = &&resume;
        return i;
    resume:;
    }
    *point = 0;
    return -1;
}

int main(void)
{
    static struct step steps[] = { { steps, 4 }, { steps, 2 }, { steps, -1 }, { steps, 5 }, { 0, 0 } };
    void *point = 0;
    int i;

    for (i = 0; i < 3; i++)
        printf("%d %d\n", by_array(i), by_offset(i));
    printf("%d\n", program(steps, 5));
    for (i = 0; i < 6; i++)
        printf("%d ", resumable(&point));
    printf("\n");
    return 0;
}
