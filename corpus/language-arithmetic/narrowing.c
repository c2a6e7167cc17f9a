/* narrowing.c: values put into smaller types, by assignment, argument, result, initialiser and compound assignment */
#include <stdio.h>

static signed char to_schar(int v) { return v; }
static unsigned char to_uchar(int v) { return v; }
static short to_short(long v) { return v; }
static unsigned short to_ushort(long v) { return v; }
static int to_int(long long v) { return v; }
static unsigned to_unsigned(long long v) { return v; }

static int takes_char(char c) { return c; }
static int takes_byte(unsigned char c) { return c; }
static int takes_short(short v) { return v; }

struct header {
    unsigned char version;
    unsigned short length;
    signed char hops;
};

int main(void)
{
    static const long values[] = { 0, 127, 128, 255, 256, 300, -1, -128, -129, 32768, 65535, 65536, 70000, -70000, 0x123456789L };
    unsigned k;

    for (k = 0; k < sizeof values / sizeof values[0]; k++) {
        long v = values[k];

        printf("%12ld: %4d %3d %6d %5d %11d %10u\n", v, to_schar(v), to_uchar(v), to_short(v), to_ushort(v), to_int(v),
               to_unsigned(v));
    }

    printf("%d %d %d\n", takes_char(200), takes_byte(-1), takes_short(40000));

    {
        struct header h = { 257 & 0xff, 70000 % 65536, -1 };
        int big = 1000;

        h.version = big;            /* keeps the low byte */
        h.length += 65000;
        h.length += big;
        h.hops -= 127;
        h.hops--;
        printf("%d %d %d\n", h.version, h.length, h.hops);
    }

    {
        unsigned char sum = 0;
        const char *text = "checksum of a text";

        while (*text)
            sum += *text++;
        printf("%d\n", sum);
        sum = -sum;
        printf("%d\n", sum);
        sum = ~sum;
        printf("%d\n", sum);
        sum <<= 3;
        printf("%d\n", sum);
        sum *= sum;
        printf("%d\n", sum);
        sum ^= 0x1ff;
        printf("%d\n", sum);
    }
    return 0;
}
