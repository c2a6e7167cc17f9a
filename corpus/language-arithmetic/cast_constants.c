/*
 * cast_constants.c - casts of floating constants: the value is known when the
 * program is compiled, and stands where constants stand
 */
#include <limits.h>
#include <stdint.h>
#include <stdio.h>

#define SCALE ((int)2.75)               /* 2 */
#define TICKS ((unsigned short)1.5e3)   /* 1500 */
#define FAR ((int)(long)2e15)           /* the low half of a long */
#define BYTE ((unsigned char)(int)300.7)

/* At file scope every initialiser is one. */
static int table[SCALE + 1] = { (int)-1.9, (int)1.9, (short)32767.5 };
static const unsigned long big = (unsigned long)1.8e19;
static long long wide[] = { (long long)9e18, (long long)-9e18, (int)(long)4294967298.0 };
static unsigned char bytes[] = { (unsigned char)(int)300.7, (unsigned char)255.9, (unsigned char)(int)-1.5 };
static float ratio = (float)(int)7.9f / (int)2.5;
static double back = (double)(unsigned)(long)-1.0;
static _Bool flags[] = { (_Bool)0.25, (_Bool)0.0, (int)0.25 };

enum level { LOW = (int)0.5, HIGH = (int)9.99, NEGATIVE = (int)-3.5, LOW_BITS = (int)(long)5e9 };

struct option {
    unsigned char kind;
    signed char delta;
    unsigned short port;
    int bits : (int)5.9;
    char name[(unsigned char)8.8];
};

static const struct option options[] = {
    { (unsigned char)(int)258.0, (signed char)(int)200.5, (unsigned short)(int)70000.5, (int)-1.5, "first" },
    { .port = TICKS, .kind = BYTE, .delta = (signed char)-128.9 },
};

static void show_long(const char *what, long value)
{
    printf("%s %ld\n", what, value);
}

static void show_unsigned(const char *what, unsigned value)
{
    printf("%s %u\n", what, value);
}

static void show_char(const char *what, signed char value)
{
    printf("%s %d\n", what, value);
}

/* Labels of cases are constants, too. */
static const char *classify(int value)
{
    switch (value) {
    case (int)0.9:
        return "zero";
    case (int)1.9:
        return "one";
    case (int)(long)2e15:
        return "far";
    case (unsigned char)(int)300.7:
        return "a byte";
    case (short)(int)40000.0 ... (short)(int)40001.0:
        return "wrapped";
    default:
        return "else";
    }
}

static const char *classify_long(unsigned long value)
{
    switch (value) {
    case (unsigned long)1.8e19:
        return "big";
    case (unsigned long)(long)-1.0:
        return "all ones";
    case (unsigned)(long)-2.0:
        return "half of the ones";
    default:
        return "else";
    }
}

int main(void)
{
    printf("%d %d %d %zu\n", table[0], table[1], table[2], sizeof table / sizeof table[0]);
    printf("%lu %lld %lld %lld\n", big, wide[0], wide[1], wide[2]);
    printf("%d %d %d\n", bytes[0], bytes[1], bytes[2]);
    printf("%.3f %.1f %d%d%d\n", ratio, back, flags[0], flags[1], flags[2]);
    printf("%d %d %d %d\n", LOW, HIGH, NEGATIVE, LOW_BITS);
    for (int i = 0; i < 2; i++)
        printf("%d %d %d %d '%s'\n", options[i].kind, options[i].delta, options[i].port, options[i].bits, options[i].name);
    printf("%zu\n", sizeof options[0].name);

    /* as arguments, converted once more by the prototype */
    show_long("cut", (int)(long)2e15);
    show_long("unsigned cut", (unsigned)(long)-2e15);
    show_unsigned("negative", (int)-2.5);
    show_unsigned("short", (short)(int)65535.0);
    show_char("high bit", (unsigned char)200.5);
    show_char("twice", (char)(int)(short)(int)33000.7);
    printf("%d %u %ld %lu %c\n", FAR, (unsigned)3e9, (long)-1e18, (unsigned long)1e19, (char)65.9);

    printf("%s %s %s %s %s %s\n", classify(0), classify(1), classify(FAR), classify(BYTE), classify(-25535), classify(7));
    printf("%s %s %s %s\n", classify_long(big), classify_long(-1), classify_long(4294967294u), classify_long(0));

    /* in operators, conditions and subscripts */
    unsigned mask = 0xffff0000u & (unsigned)(long)-1e3;
    int sum = (int)1e9 + (int)1.5 - (int)-0.5 * SCALE;
    uint8_t small = (uint8_t)(int)511.0 >> (int)3.3;
    int64_t shifted = (int64_t)1.5 << (int)40.2;
    printf("%#x %d %d %lld\n", mask, sum, small, (long long)shifted);
    printf("%d %s\n", (int)0.99 ? 1 : 0, (unsigned)(long)-1.0 > (unsigned)INT_MAX ? "above" : "below");
    printf("%d %c\n", table[(int)1.2], "hello"[(unsigned char)4.4]);
    small += (int)-1.5;
    sum -= (long)1e9;
    printf("%d %d\n", small, sum);
    return (unsigned char)(int)-2.0 == 254 ? (int)0.1 : (int)1.1;
}
