/* Variable arguments behind more fixed ones than there are registers. */
#include <stdlib.h>

#include <stdarg.h>

long f(int a, int b, int c, int d, int e, int g, int h, double x, ...)
{
    va_list ap;
    va_start(ap, x);
    long r = a + b + c + d + e + g + h + x;
    r += va_arg(ap, int);
    r += va_arg(ap, double);
    r += va_arg(ap, long);
    r += va_arg(ap, double);
    va_end(ap);
    return r;
}

int main()
{
    if (f(1, 2, 3, 4, 5, 6, 7, 8., 9, 10., 11L, 12.) != 78)
        abort();
    long (*p)(int, int, int, int, int, int, int, double, ...) = f;
    if (p(1, 2, 3, 4, 5, 6, 7, 8., 9, 10., 11L, 12.) != 78)
        abort();
    return 0;
}
