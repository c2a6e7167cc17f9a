/* Functions that call one another, and Ackermann's. */
#include <stdlib.h>

int odd(unsigned n);

int even(unsigned n)
{
    return n == 0 ? 1 : odd(n - 1);
}

int odd(unsigned n)
{
    return n == 0 ? 0 : even(n - 1);
}

int ack(int m, int n)
{
    return m == 0 ? n + 1 : n == 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1));
}

int main()
{
    if (!even(10000) || odd(10000))
        abort();
    if (ack(2, 50) != 103 || ack(3, 6) != 509)
        abort();
    return 0;
}
