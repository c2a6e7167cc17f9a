/* Loops of every form, and what ends them. */
#include <stdio.h>

static int steps;

static int forms(int n)
{
    int i = 0, sum = 0;

    while (i < n)
        i++;
    for (; i < 20;)
        i++;
    for (;;)
        break;
    do
        ;
    while (0);
    do {
        i++;
        if (i > 3)
            continue;      /* to a condition that is 0 */
        i = 99;
    } while (0);
    while (0)
        i = -1;
    for (i = 0, sum = 0; i < 5; sum += i, i++)
        ;
    do {
        if (i == 7)
            continue;
        if (i == 9)
            break;
        sum += i;
    } while (++i < 12);
    for (int j = 0, k = 10; j < k; j++, --k)
        sum += j * k;
    return sum * 100 + i;
}

static int endless(void)
{
    for (;;) {
        do {
            while (1) {
                if (++steps % 7 == 0)
                    break;
                if (steps > 30)
                    return steps;
            }
        } while (steps % 5);
        if (steps == 1000000)
            break;
    }
    return -1;
}

static int out_of_three(int n)
{
    int i, j, k, tries = 0;

    for (i = 1; i < n; i++)
        for (j = i; j < n; j++)
            for (k = j; k < n; k++) {
                tries++;
                if (i * i + j * j == k * k && i > 4)
                    goto found;
            }
    return -tries;
found:
    printf("%d %d %d\n", i, j, k);
    return tries;
}

static int conditions(int a, int b)
{
    int n = 0;

    if ((a = b))
        n += 1;
    if (!(a -= b))
        n += 10;
    while ((b = b / 2))
        n += 100;
    if (a) if (b) n = -1; else n = -2;
    return n;
}

int main(void)
{
    printf("%d %d\n", forms(3), endless());
    printf("%d %d\n", out_of_three(20), out_of_three(5));
    printf("%d %d %d\n", conditions(0, 0), conditions(3, 9), conditions(-1, 1));
    return 0;
}
