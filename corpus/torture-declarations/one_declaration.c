/* Functions, pointers and arrays in one declaration. */
#include <stdlib.h>

int f(void), g(int), *h(int *), x, *p = &x, a[3] = {1, 2, 3};

int f(void)
{
    return 1;
}

int g(int y)
{
    return y;
}

int *h(int *z)
{
    return z + 1;
}

int main()
{
    if (f() + g(2) + *h(a) != 5)
        abort();
    *p = 3;
    if (x != 3)
        abort();
    return 0;
}
