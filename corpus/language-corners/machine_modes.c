/* machine_modes.c: integer types by the width that the attribute mode gives them, as portable compilers' sources had it */
#include <stdio.h>

typedef int int8 __attribute__((mode(QI)));
typedef unsigned int uint8 __attribute__((mode(QI)));
typedef int int16 __attribute__((__mode__(__HI__)));
typedef unsigned int uint32 __attribute__((mode(SI)));
typedef int int64 __attribute__((mode(DI)));
typedef unsigned word __attribute__((mode(word)));
typedef float real64 __attribute__((mode(DF)));

struct packet {
    uint8 kind;
    unsigned length __attribute__((mode(HI)));
    int64 stamp;
};

static int64 widen(int8 a, uint8 b, int16 c)
{
    return (int64)a * b + c;
}

int main(void)
{
    struct packet p = { 300 & 0xff, 65535, 1 };
    int8 a = 127;
    uint8 b = 255;
    int16 c = -32768;
    uint32 d = 0;
    word w = ~(word)0;
    real64 r = 0.1;

    a++;
    b++;
    c--;
    d--;
    p.length++;
    p.stamp <<= 40;
    printf("%d %d %d %u\n", a, b, c, d);
    printf("%d %d %ld\n", p.kind, p.length, (long)p.stamp);
    printf("%ld %lu %.17g\n", (long)widen(-128, 200, 5), (unsigned long)w, r);
    printf("%zu %zu %zu %zu %zu\n", sizeof(int8), sizeof(int16), sizeof(uint32), sizeof(int64), sizeof(struct packet));
    return 0;
}
