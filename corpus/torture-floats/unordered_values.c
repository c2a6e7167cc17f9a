/* Comparisons of NaN, infinities and zeros in every context. */
#include <stdio.h>

int lt(double a, double b)
{
    return a < b;
}

int le(double a, double b)
{
    return a <= b;
}

int gt(double a, double b)
{
    return a > b;
}

int ge(double a, double b)
{
    return a >= b;
}

int eq(double a, double b)
{
    return a == b;
}

int ne(double a, double b)
{
    return a != b;
}

int nlt(double a, double b)
{
    return !(a < b);
}

int nge(float a, float b)
{
    return !(a >= b);
}

int br(double a, double b)
{
    int r = 0;
    if (a < b)
        r |= 1;
    if (!(a < b))
        r |= 2;
    if (a >= b)
        r |= 4;
    if (!(a >= b))
        r |= 8;
    if (a == b)
        r |= 16;
    else
        r |= 32;
    if (a != b)
        r |= 64;
    if (a && b)
        r |= 128;
    while (!(a > b)) {
        r |= 256;
        break;
    }
    r |= (a < b || a > b) << 9;
    r |= (a < b ? 1 : 0) << 10;
    return r;
}

int main()
{
    double v[] = {0, -0.0, 1, -1, __builtin_inf(), -__builtin_inf(), __builtin_nan(""), 1e-320};
    int i, j;
    for (i = 0; i < 8; i++) {
        for (j = 0; j < 8; j++)
            printf("%d%d%d%d%d%d%d%d%d ", lt(v[i], v[j]), le(v[i], v[j]), gt(v[i], v[j]),
                   ge(v[i], v[j]), eq(v[i], v[j]), ne(v[i], v[j]), nlt(v[i], v[j]), nge(v[i], v[j]),
                   br(v[i], v[j]));
        printf("\n");
    }
    return 0;
}
