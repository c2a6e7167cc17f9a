/* recursion.c: functions that call themselves and each other */
#include <stdio.h>
#include <string.h>

static int ackermann(int m, int n)
{
    return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}

static unsigned long fib(unsigned n)
{
    static unsigned long known[64];

    if (n < 2)
        return n;
    if (!known[n])
        known[n] = fib(n - 1) + fib(n - 2);
    return known[n];
}

static int is_odd(unsigned n);
static int is_even(unsigned n) { return n ? is_odd(n - 1) : 1; }
static int is_odd(unsigned n) { return n ? is_even(n - 1) : 0; }

static int moves;

static void hanoi(int n, char from, char to, char via)
{
    if (n == 0)
        return;
    hanoi(n - 1, from, via, to);
    if (n == 3)
        printf("%c%c ", from, to);
    moves++;
    hanoi(n - 1, via, to, from);
}

static void permute(char *s, int from)
{
    int i, n = (int)strlen(s);

    if (from == n - 1) {
        printf("%s ", s);
        return;
    }
    for (i = from; i < n; i++) {
        char t = s[from];

        s[from] = s[i];
        s[i] = t;
        permute(s, from + 1);
        s[i] = s[from];
        s[from] = t;
    }
}

static int queens(int row, unsigned cols, unsigned left, unsigned right, int n)
{
    int count = 0;
    unsigned free_cols = ~(cols | left | right) & ((1u << n) - 1);

    if (row == n)
        return 1;
    while (free_cols) {
        unsigned bit = free_cols & -free_cols;

        free_cols ^= bit;
        count += queens(row + 1, cols | bit, (left | bit) << 1, (right | bit) >> 1, n);
    }
    return count;
}

static void print_binary(unsigned n)
{
    if (n > 1)
        print_binary(n / 2);
    putchar('0' + n % 2);
}

int main(void)
{
    char abc[] = "abc";

    printf("%d %d\n", ackermann(2, 3), ackermann(3, 4));
    printf("%lu %lu\n", fib(10), fib(63));
    printf("%d %d\n", is_even(10), is_odd(10));
    hanoi(4, 'A', 'C', 'B');
    printf("%d\n", moves);
    permute(abc, 0);
    printf("\n%d %d\n", queens(0, 0, 0, 0, 6), queens(0, 0, 0, 0, 8));
    print_binary(202);
    printf("\n");
    return 0;
}
