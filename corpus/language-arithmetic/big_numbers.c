/* big_numbers.c: factorials and powers with digits in an array */
#include <stdio.h>
#include <string.h>

#define LIMBS 40
#define BASE 10000

typedef struct {
    unsigned short limb[LIMBS];     /* least significant first, each below BASE */
    int used;
} bignum;

static void set(bignum *n, unsigned v)
{
    memset(n, 0, sizeof *n);
    do {
        n->limb[n->used++] = v % BASE;
    } while (v /= BASE);
}

static void multiply(bignum *n, unsigned by)
{
    unsigned carry = 0;
    int i;

    for (i = 0; i < n->used || carry; i++) {
        carry += n->limb[i] * by;
        n->limb[i] = carry % BASE;
        carry /= BASE;
    }
    if (i > n->used)
        n->used = i;
}

static void add(bignum *to, const bignum *from)
{
    int i, carry = 0;

    for (i = 0; i < from->used || i < to->used || carry; i++) {
        int sum = to->limb[i] + from->limb[i] + carry;

        carry = sum >= BASE;
        to->limb[i] = carry ? sum - BASE : sum;
    }
    to->used = i;
}

static void print(const bignum *n)
{
    int i = n->used - 1;

    printf("%d", n->limb[i]);
    while (--i >= 0)
        printf("%04d", n->limb[i]);
    printf("\n");
}

int main(void)
{
    bignum n, m;
    int i;

    set(&n, 1);
    for (i = 2; i <= 50; i++)
        multiply(&n, i);
    print(&n);

    set(&n, 1);
    for (i = 0; i < 256; i++)
        multiply(&n, 2);
    print(&n);

    /* Fibonacci by turns */
    set(&n, 0);
    set(&m, 1);
    for (i = 0; i < 100; i++) {
        bignum t = n;

        add(&t, &m);
        n = m;
        m = t;
    }
    print(&n);
    return 0;
}
