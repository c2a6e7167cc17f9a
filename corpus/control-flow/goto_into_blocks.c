/* Jumps into loops, branches and blocks. */
#include <stdio.h>

static int into_while(int start, int limit)
{
    int sum = 0;

    if (start > 2)
        goto inside;
    while (limit-- > 0) {
        int twice = limit * 2;
        if (twice == 4)
            continue;
        sum += twice;
inside:
        if (sum > 50)
            break;
        sum += start;
    }
    return sum;
}

static int into_for(int n)
{
    int i = 1, j = 1, steps = 0;

    goto middle;
    for (i = 0; i < n; i++) {
        for (j = 0; j < n; j++) {
            steps += i * j;
middle:
            steps++;
        }
        steps += 1000;
    }
    return steps;
}

static int into_do(int n)
{
    int sum = 0;

    if (n == 2)
        goto half;
    do {
        sum += 1;
        if (n == 3)
            break;
half:
        sum += 10;
        if (n == 4) {
            n--;
            continue;
        }
        n++;
    } while (n < 5);
    return sum;
}

static int between_branches(int n)
{
    int count = 0;

top:
    if (n > 3) {
first:
        count++;
        if (count < 3)
            goto second;
    } else if (n > 1) {
        count += 10;
second:
        count += 100;
        if (count < 250)
            goto first;
    } else {
        count = 7;
        n = 9;
        goto top;
    }
    return count;
}

static int into_block(int skip)
{
    int outer = 1;

    if (skip)
        goto past;
    {
        int inner = 5;      /* passed by if skip is set */
        outer += inner;
past:
        inner = outer * 2;
        {
            int outer = inner;
            inner += outer;
        }
        return inner;
    }
}

int main(void)
{
    for (int i = 0; i < 6; i++)
        printf("%d %d %d %d %d\n", into_while(i, 5), into_for(i), into_do(i), between_branches(i), into_block(i % 2));
    return 0;
}
