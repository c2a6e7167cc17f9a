/* Every operator on bit-fields of several widths. */
#include <stdlib.h>

struct S {
    int a : 3;
    unsigned b : 5;
    signed c : 1;
    unsigned d : 1;
    int e : 32;
    long long f : 33;
    unsigned long long g : 63;
} s;

int main()
{
    s.a = 3;
    s.a++;
    if (s.a != -4)
        abort();
    s.b = 31;
    s.b++;
    if (s.b)
        abort();
    s.c = 1;
    if (s.c != -1)
        abort();
    s.d = 2;
    if (s.d)
        abort();
    s.d = 3;
    if (s.d != 1)
        abort();
    s.e = -1;
    if (s.e >= 0 || s.e + 1u)
        abort();
    s.f = 1LL << 32;
    if (s.f >= 0)
        abort();
    s.g = -1;
    if (s.g != 0x7fffffffffffffffULL)
        abort();
    if (s.b - 1 >= 0)
        abort();
    s.b = 1;
    if (s.b - 2 > 0)
        abort();
    if (~s.b != -2 || -s.b != -1)
        abort();
    s.g = 0;
    if (s.g - 1 < 0)
        ;
    s.f = -1;
    s.f <<= 1;
    if (s.f != -2)
        abort();
    if ((s.a = 7) != -1)
        abort();
    int x = s.b = 40;
    if (x != 8)
        abort();
    s.a = s.b = s.d = 5;
    if (s.a != 1 || s.b != 1 || s.d != 1)
        abort();
    s.a |= 6;
    if (s.a != -1)
        abort();
    s.a >>= 1;
    if (s.a != -1)
        abort();
    s.b *= 100;
    if (s.b != 4)
        abort();
    s.b /= 3;
    s.b %= 5;
    s.b -= 2;
    if (s.b != 31)
        abort();
    if (s.b++ != 31 || s.b-- != 0 || ++s.b != 0 + 32 - 32)
        abort();
    return 0;
}
