/* Arithmetic of unsigned char and unsigned short that wraps around. */
#include <stdlib.h>

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
u8 a8 = 250;
u16 a16 = 65530;
u32 a32 = 4294967290u;

int main()
{
    if (a8 + 10 != 260 || (u8)(a8 + 10) != 4 || a16 + 10 != 65540 || (u16)(a16 + 10) != 4 ||
        a32 + 10 != 4)
        abort();
    if (a8 - 251 > 0 || a32 - 4294967295u < 0)
        abort();
    u8 i, n = 0;
    for (i = 250; i >= 250; i++)
        n++;
    if (n != 6 || i != 0)
        abort();
    u8 x = a8 << 1;
    if (x != 244)
        abort();
    if ((a8 << 1) != 500)
        abort();
    x = a8 * a8;
    if (x != 36)
        abort();
    x += 300;
    if (x != 80)
        abort();
    x -= 81;
    if (x != 255)
        abort();
    x /= 2;
    if (x != 127)
        abort();
    x = -x;
    if (x != 129)
        abort();
    x = ~x;
    if (x != 126)
        abort();
    x >>= 1;
    x ^= 0x1ff;
    if (x != 192)
        abort();
    a16 *= a16;
    if (a16 != 36)
        abort();
    a16 = a8 > 100 ? -1 : 0;
    if (a16 != 65535)
        abort();
    if (a8 > -1 != 1 || a32 > -1)
        abort();
    return 0;
}
