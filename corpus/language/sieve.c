/* sieve.c: primes, twins and factors; nested loops, break, continue, do and comma */
#include <stdio.h>
#include <stdlib.h>

#define LIMIT 1000
#define COLUMNS 12

static char composite[LIMIT + 1];
static int primes[LIMIT / 2], count;

static unsigned long gcd(unsigned long a, unsigned long b)
{
    while (b) {
        unsigned long t = a % b;
        a = b, b = t;
    }
    return a;
}

static void factors(long n)
{
    int i = 0, first = 1;

    printf("%ld =", n);
    do {
        int exponent = 0;

        while (n % primes[i] == 0) {
            n /= primes[i];
            exponent++;
        }
        if (!exponent)
            continue;
        printf(first ? " %d" : " * %d", primes[i]);
        if (exponent > 1)
            printf("^%d", exponent);
        first = 0;
    } while (n > 1 && ++i < count);
    if (n > 1)
        printf(first ? " %ld" : " * %ld", n);
    putchar('\n');
}

int main(int argc, char *argv[])
{
    int i, j, twins = 0, gap = 0, where = 0;
    long k;

    for (i = 2; i <= LIMIT; i++) {
        if (composite[i])
            continue;
        primes[count++] = i;
        for (j = i * i; j <= LIMIT; j += i)
            composite[j] = 1;
    }

    for (i = 0; i < count; i++) {
        if (primes[i] > 200)
            break;
        printf("%4d%s", primes[i], i % COLUMNS == COLUMNS - 1 ? "\n" : "");
    }
    printf("\n%d primes up to %d\n", count, LIMIT);

    for (i = 1; i < count; i++) {
        int d = primes[i] - primes[i - 1];

        twins += d == 2;
        if (d > gap)
            gap = d, where = primes[i - 1];
    }
    printf("%d twins, largest gap %d behind %d\n", twins, gap, where);

    for (i = 1; i < argc; i++)
        if ((k = atol(argv[i])) > 1)
            factors(k);
    for (i = 0, j = 100; i < j; i += 25, j -= 10)
        printf("gcd(%d, %d) = %lu\n", i, j, gcd(i, j));
    return 0;
}
