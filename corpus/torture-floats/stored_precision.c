/* A value that goes through a float has lost what a float can not hold. */
#include <stdlib.h>

struct {
    float f;
    double d;
} s;
float arr[4];
float *pf = arr;
double *pd;

float ret(void)
{
    return 0.1;
}

int main()
{
    s.f = 0.1;
    s.d = s.f;
    if (s.d == 0.1)
        abort();
    arr[0] = 1.0 / 3;
    if (arr[0] == 1.0 / 3)
        abort();
    if (arr[0] != (float)(1.0 / 3))
        abort();
    *pf = 0.7;
    if (*pf == 0.7)
        abort();
    if (ret() == 0.1)
        abort();
    if (ret() != 0.1f)
        abort();
    float x;
    if ((x = 0.1) == 0.1)
        abort();
    double d = x = 0.1;
    if (d == 0.1)
        abort();
    d = (x = 0.3, x);
    if (d == 0.3)
        abort();
    d = 1 ? x : 1.0;
    if (d == 0.3)
        abort();
    float z = 1 ? 0.1 : 2;
    if (z != 0.1f)
        abort();
    return 0;
}
