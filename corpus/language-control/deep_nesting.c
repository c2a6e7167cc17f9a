/* deep_nesting.c: blocks in blocks, long chains of else-if, expressions many levels deep */
#include <stdio.h>

static int category(int n)
{
    if (n < 0)
        return -1;
    else if (n == 0)
        return 0;
    else if (n < 10)
        return 1;
    else if (n < 100)
        return 2;
    else if (n < 1000) {
        if (n % 2)
            return 3;
        else if (n % 3)
            return 4;
        else
            return 5;
    } else if (n < 10000)
        return 6;
    else if (n < 100000)
        return 7;
    else
        return 8;
}

static int maze(int a, int b, int c, int d)
{
    int steps = 0;

    while (a > 0) {
        for (; b > 0; b--) {
            do {
                if (c > 0) {
                    switch (d) {
                    case 0:
                        if (a > b) {
                            for (int i = 0; i < 3; i++) {
                                if (i == c) {
                                    steps += 1000;
                                    break;
                                }
                                {
                                    int i = 100;

                                    steps += i;
                                }
                            }
                        } else
                            steps += 7;
                        /* fall through */
                    default:
                        steps++;
                    }
                }
            } while (--c > 0);
            if (steps > 5000)
                return steps;
        }
        b = a--;
        c = a;
    }
    return steps;
}

int main(void)
{
    static const int samples[] = { -5, 0, 5, 50, 501, 502, 504, 5000, 50000, 500000 };
    unsigned i;
    int a = 3, b = 4;

    for (i = 0; i < sizeof samples / sizeof samples[0]; i++)
        printf("%d ", category(samples[i]));
    printf("\n%d %d\n", maze(3, 2, 2, 0), maze(4, 1, 3, 1));
    printf("%d\n", (((((((((a + b) * (a - b)) / ((b - a))) % ((a * a))) + (((b)))) * ((1))) ^ ((a | b) & (~a))) - (-(-(-b))))));
    printf("%d\n", a + b * a - b / a % b + (a << b >> 1) - (a > b) + (a == b ? a : b != a ? b : 0) - -a - ~b + !a);
    printf("%d\n", a & b | a ^ b & ~a | a << 2 & 0xf ^ b >> 1);
    printf("%d\n", a < b == b > a != 0 && a || b && !a);
    {{{{{ int a = b; {{{ printf("%d\n", a); }}} }}}}}
    ;;;
    return 0;
}
