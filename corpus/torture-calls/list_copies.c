/* Lists of variable arguments: copied, passed by value and by address, in arrays, started again. */
#include <stdlib.h>

#include <stdarg.h>

int h(va_list ap)
{
    return va_arg(ap, int);
}

int hp(va_list *ap)
{
    return va_arg(*ap, int);
}

int f(int n, ...)
{
    va_list a, b, c[2];
    va_start(a, n);
    va_copy(b, a);
    int x = h(b);
    va_end(b);
    if (x != 1)
        abort();
    int y = hp(&a);
    if (y != 1)
        abort();
    y = hp(&a);
    if (y != 2)
        abort();
    va_copy(c[1], a);
    if (va_arg(c[1], int) != 3)
        abort();
    if (va_arg(a, int) != 3)
        abort();
    va_end(c[1]);
    va_end(a);
    va_start(a, n);
    if (va_arg(a, int) != 1)
        abort();
    va_end(a);
    return 0;
}

int main()
{
    return f(0, 1, 2, 3);
}
