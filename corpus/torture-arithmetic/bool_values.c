/* Everything that can be done to a _Bool. */
#include <stdlib.h>

_Bool b;
struct {
    _Bool x : 1;
    _Bool y;
} s;

int f(_Bool q)
{
    return q;
}
_Bool g(int x)
{
    return x;
}
_Bool h(double d)
{
    return d;
}
_Bool k(void *p)
{
    return p;
}

int main()
{
    b = 5;
    if (b != 1)
        abort();
    b = 0.1;
    if (!b)
        abort();
    b = 0;
    b--;
    if (b != 1)
        abort();
    b++;
    if (b != 1)
        abort();
    b += 5;
    if (b != 1)
        abort();
    b ^= 1;
    if (b)
        abort();
    b |= 4;
    if (!b)
        abort();
    b = &b;
    s.x = 2;
    s.y = 256;
    if (!s.x || !s.y)
        abort();
    if (f(256) != 1 || g(256) != 1 || h(0.5) != 1 || k(&b) != 1 || k(0))
        abort();
    if (~b != -2 || -b != -1 || !b || sizeof b != 1)
        abort();
    b = b == 2;
    if (b)
        abort();
    _Bool a[3] = {3, 0, 1.5};
    if (a[0] + a[1] + a[2] != 2)
        abort();
    if ((_Bool)0x100 != 1)
        abort();
    b = 1;
    b <<= 3;
    if (b != 1)
        abort();
    b >>= 1;
    if (b)
        abort();
    *(char *)&b = 1;
    if (b != 1)
        abort();
    return 0;
}
