/* Pointers forward and backward, with indices of every type. */
#include <stdlib.h>

int main()
{
    int a[10], *p, *e = a + 10;
    for (p = a; p < e; p++)
        *p = p - a;
    for (p = e - 1; p >= a; --p)
        if (*p != p - a)
            abort();
    p = a;
    while (p != e) {
        if (*p++ == 5)
            break;
    }
    if (p - a != 6)
        abort();
    int *m = a + (e - a) / 2;
    if (*m != 5)
        abort();
    if (e - p != 4 || p > e || !(p <= e))
        abort();
    p = &a[3];
    if (p[2] != 5 || p[-1] != 2 || *(2 + p) != 5 || 1 [p] != 4)
        abort();
    int i = -2;
    if (p[i] != 1 || *(p + i) != 1 || *(p - -2) != 5)
        abort();
    unsigned char k = 2;
    if (p[k] != 5 || *(p - k) != 1)
        abort();
    p += i;
    p -= i;
    if (*p != 3)
        abort();
    unsigned long ul = 1;
    if (*(p + ul) != 4 || p[ul - 2] != 2)
        abort();
    return 0;
}
