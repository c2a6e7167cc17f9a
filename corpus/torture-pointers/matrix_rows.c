/* Pointers to rows and to whole matrices. */
#include <stdlib.h>

int x[4][5];
int (*p)[5] = x;
int *q = &x[0][0];
int (*pp)[4][5] = &x;

int f(int a[][5], int n)
{
    return a[n][n];
}

int g(int (*a)[5])
{
    return (*a)[3] + a[1][0];
}

int h(int *a)
{
    return a[7];
}

int main()
{
    int i;
    for (i = 0; i < 20; i++)
        q[i] = i;
    if (p[2][3] != 13 || (*(p + 1))[2] != 7 || *(*(p + 3) + 4) != 19 || (*pp)[1][1] != 6)
        abort();
    if (f(x, 2) != 12 || g(x) != 8 || g(x + 2) != 28 || h(x[1]) != 12 || h(*x) != 7)
        abort();
    if (sizeof x[0] != 20 || sizeof *pp != 80 || sizeof **pp != 20)
        abort();
    if (&x[2][0] - &x[0][0] != 10 || &x[3] - &x[1] != 2 || p + 4 != &x[4])
        abort();
    int *r = x[3];
    if (r[-1] != 14)
        abort();
    if ((char *)(pp + 1) - (char *)pp != 80)
        abort();
    int y[2][3][4];
    int(*z)[3][4] = y;
    z[1][2][3] = 5;
    if (y[1][2][3] != 5 || *(&y[0][0][0] + 23) != 5)
        abort();
    return 0;
}
