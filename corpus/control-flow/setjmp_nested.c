/* Jumps between activations: recursion, several contexts at once, out of a comparison function, and back again. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf levels[5];
static int visits[5];

static void descend(int level, int target)
{
    int result = setjmp(levels[level]);

    visits[level]++;
    if (result != 0) {
        printf("level %d got %d\n", level, result);
        return;
    }
    if (level < 4)
        descend(level + 1, target);
    else
        longjmp(levels[target], 100 + target);
    printf("level %d ends\n", level);
}

static jmp_buf bad_value;

static int compare(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;

    if (x < 0 || y < 0)
        longjmp(bad_value, x < 0 ? -x : -y);
    return (x > y) - (x < y);
}

static int sort(int *numbers, size_t count)
{
    int bad = setjmp(bad_value);

    if (bad)
        return bad;
    qsort(numbers, count, sizeof *numbers, compare);
    return 0;
}

/* Two contexts of one function, used in turn. */
static int ping_pong(void)
{
    jmp_buf ping, pong;
    volatile int rounds = 0;

    if (setjmp(ping)) {
        printf("ping %d\n", rounds);
        if (rounds > 3)
            return rounds;
        rounds++;
        longjmp(pong, rounds);
    }
    if (setjmp(pong))
        printf("pong %d\n", rounds);
    rounds++;
    longjmp(ping, 1);
}

/* What is stored before the jump is there after it. */
static void locals(void)
{
    jmp_buf env;
    volatile int number = 1;
    volatile char text[] = "before";
    volatile struct { int x, y; } point = { 1, 2 };
    int *const pointer = malloc(sizeof *pointer);

    *pointer = 10;
    if (setjmp(env) == 0) {
        number = 2;
        text[0] = 'B';
        point.y = 20;
        *pointer = 11;
        longjmp(env, 1);
    }
    printf("%d %c %d %d %d\n", number, text[0], point.x, point.y, *pointer);
    free(pointer);
}

int main(void)
{
    int good[] = { 5, 2, 8 }, bad[] = { 5, 2, -7, 1 };
    int i;

    for (i = 4; i >= 0; i -= 2)
        descend(0, i);
    for (i = 0; i < 5; i++)
        printf("%d ", visits[i]);
    printf("\n");
    i = sort(good, 3);
    printf("%d: %d %d %d\n", i, good[0], good[1], good[2]);
    i = sort(bad, 4);
    printf("%d\n", i);
    printf("%d\n", ping_pong());
    locals();
    return 0;
}
