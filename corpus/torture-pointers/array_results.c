/* Functions that give pointers to arrays, and arrays of constants. */
#include <stdlib.h>

int f(int n, ...)
{
    return n;
}
int (*t[3])(int, ...) = {f, f};
typedef int A[2];
A aa[2] = {{1, 2}, {3, 4}};

int sum(A *p)
{
    return (*p)[0] + p[1][1];
}
A *ret(void)
{
    return aa;
}
int (*ret2(void))[2]
{
    return aa + 1;
}

int main()
{
    if (t[1](5, 6) != 5 || t[2])
        abort();
    if (sum(aa) != 5 || ret()[1][0] != 3 || (*ret2())[1] != 4 || ret2()[-1][0] != 1)
        abort();
    A x = {7, 8};
    A *px = &x;
    (*px)[0]++;
    if (x[0] != 8)
        abort();
    const A ca = {1};
    if (ca[1])
        abort();
    return 0;
}
