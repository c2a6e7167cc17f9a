/* Unions, bit-fields and nested structures among the variable arguments. */
#include <stdlib.h>

typedef __builtin_va_list L;
union u {
    int i;
    double d;
    char c[12];
};
struct e {
};
struct arr {
    int a[7];
};
struct bf {
    unsigned a : 5, b : 20;
    long long c : 50;
};
struct nest {
    struct {
        char x;
        double y;
    } in;
    union u u;
};

int f(int n, ...)
{
    L ap;
    __builtin_va_start(ap, n);
    union u u = __builtin_va_arg(ap, union u);
    if (u.d != 2.5)
        abort();
    struct arr a = __builtin_va_arg(ap, struct arr);
    if (a.a[6] != 6)
        abort();
    struct bf b = __builtin_va_arg(ap, struct bf);
    if (b.a != 9 || b.b != 999 || b.c != -5)
        abort();
    struct nest q = __builtin_va_arg(ap, struct nest);
    if (q.in.y != 1.25 || q.u.i != 4)
        abort();
    if (__builtin_va_arg(ap, struct arr).a[3] != 3)
        abort();
    if (__builtin_va_arg(ap, int) != 77)
        abort();
    __builtin_va_end(ap);
    return 0;
}

int main()
{
    union u u;
    u.d = 2.5;
    struct arr a = {{0, 1, 2, 3, 4, 5, 6}};
    struct bf b = {9, 999, -5};
    struct nest n = {{'x', 1.25}, {4}};
    return f(1, u, a, b, n, a, 77);
}
