/* A list that is started several times, also in a recursive call. */
#include <stdio.h>

#include <stdarg.h>

int f(int n, ...)
{
    va_list ap;
    int i, s = 0;
    for (i = 0; i < 3; i++) {
        va_start(ap, n);
        for (int j = 0; j < n; j++)
            s += va_arg(ap, int) * (i + 1);
        va_end(ap);
    }
    if (n > 0) {
        va_start(ap, n);
        int first = va_arg(ap, int);
        va_end(ap);
        return s + f(n - 1, first);
    }
    return s;
}

int main()
{
    printf("%d\n", f(1, 5));
    return 0;
}
