/* Jumps and cases that pass by declarations: of numbers, structures, arrays. */
#include <stdio.h>

struct range {
    int low, high;
    char name[8];
};

static int numbers(int skip)
{
    int result = 0;

    if (skip)
        goto past;
    int first = 5, second = 6;
    result = first + second;
past:
    if (skip) {
        first = 1;
        second = 2;
    }
    return result + first * 10 + second;
}

static int structures(int mode)
{
    int i = 0;

again:
    if (mode == 1)
        goto past;
    struct range range = { 1, 9, "digits" };
    struct range other = range;
    range.low += mode;
past:
    if (mode == 1) {
        range = (struct range){ 3, 4 };
        other.high = 5;
    }
    if (++i < 2)
        goto again;
    return range.low * 100 + range.high * 10 + other.high;
}

static int arrays(int mode)
{
    int sum = 0;

    switch (mode) {
    case 0:;
        int table[4] = { 1, 2, 3 };
        sum += table[0] + table[3];
        /* fall through */
    case 1:
        table[1] = 40;
        table[2] = table[1] + 2;
        sum += table[2];
        break;
    default:
        goto out;
    }
    {
        char text[6] = "abc";
        sum += text[1] + text[5];
        if (mode == 5) {
out:
            text[0] = 7;
            sum += text[0];
        }
    }
    return sum;
}

static int rounds(int n)
{
    int total = 0;

next_round:;
    int counter = 0;
    int seen[3] = { 0 };

    for (int i = 0; i < n; i++) {
        seen[i % 3]++;
        counter++;
    }
    total += counter + seen[0] * 10;
    if (--n > 0)
        goto next_round;
    return total;
}

int main(void)
{
    printf("%d %d\n", numbers(0), numbers(1));
    printf("%d %d %d\n", structures(0), structures(1), structures(2));
    printf("%d %d %d\n", arrays(0), arrays(1), arrays(2));
    printf("%d\n", rounds(5));
    return 0;
}
