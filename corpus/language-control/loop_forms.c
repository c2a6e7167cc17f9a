/* loop_forms.c: every shape of loop, with breaks and continues in all of them */
#include <stdio.h>

static int collatz(unsigned n)
{
    int steps = 0;

    for (; n != 1; steps++)
        n = n & 1 ? 3 * n + 1 : n / 2;
    return steps;
}

static unsigned digits(unsigned n, unsigned base)
{
    unsigned count = 0;

    do
        count++;
    while (n /= base);
    return count;
}

static int gcd(int a, int b)
{
    int t;

    while (b)
        t = b, b = a % b, a = t;
    return a;
}

int main(void)
{
    int i, j, n;
    unsigned u;
    char c;
    float x;
    const char *p;

    printf("%d %u %u %d\n", collatz(27), digits(0, 10), digits(255, 2), gcd(1071, 462));
    for (i = 0, j = 10; i < j; i += 2, --j)
        printf("%d,%d ", i, j);
    printf("\n");
    for (i = 10; i --> 0; )
        if (i % 3 == 0)
            continue;
        else if (i == 2)
            break;
        else
            printf("%d ", i);
    printf("\n");
    for (u = 3; u < 10; u--)            /* ends when it wraps */
        printf("%u ", u);
    printf("\n");
    for (c = 'a'; c <= 'e'; c += 2)
        putchar(c);
    for (p = "chars"; *p; )
        putchar(*p++);
    for (x = 0; x < 1; x += 0.25f)
        printf(" %g", x);
    printf("\n");
    i = 0;
    while (1) {
        if (++i == 3)
            continue;
        if (i > 6)
            break;
        printf("%d ", i);
    }
    do {
        i--;
        if (i == 4)
            continue;
        printf("(%d)", i);
    } while (i > 2);
    printf("\n");
    for (;;) {
        n = 0;
        while (n < 5) {
            n++;
            if (n == 2)
                goto out;
        }
    }
out:
    printf("%d\n", n);
    for (i = 1; i <= 3; i++) {
        for (j = 1; ; j++) {
            if (j > i)
                break;
            if (i == 2)
                continue;
            printf("%d%d ", i, j);
        }
    }
    printf("\n");
    for (int k = 0, limit = 3; k < limit; k++) {
        static int calls;
        int fresh = 0;

        fresh++, calls++;
        printf("%d/%d ", fresh, calls);
    }
    while (n-- > 0)
        ;
    do ; while (++n < 0);
    printf("%d\n", n);
    for (i = 0; i < 3; i++) {}
    printf("%d\n", i);
    return 0;
}
