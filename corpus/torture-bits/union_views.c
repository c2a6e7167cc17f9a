/* One word seen as halves, bytes and a float. */
#include <stdlib.h>

union {
    struct {
        unsigned lo : 16, hi : 16;
    } h;
    unsigned w;
    struct {
        unsigned char b[4];
    } c;
    float f;
} u;

int main()
{
    u.w = 0x12345678;
    if (u.h.lo != 0x5678 || u.h.hi != 0x1234 || u.c.b[2] != 0x34)
        abort();
    u.h.hi++;
    if (u.w != 0x12355678)
        abort();
    u.c.b[0] = 0;
    if (u.h.lo != 0x5600)
        abort();
    u.f = 1;
    if (u.h.hi != 0x3f80)
        abort();
    union {
        long long l;
        int i[2];
    } v = {0x100000002LL};
    if (v.i[0] != 2 || v.i[1] != 1)
        abort();
    v.i[0]--;
    if (v.l != 0x100000001LL)
        abort();
    return 0;
}
