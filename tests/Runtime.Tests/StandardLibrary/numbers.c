/* Records strtol, strtoul, strtod, strtof and the random sequences of glibc. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t bits_of(double d) { uint64_t b; memcpy(&b, &d, 8); return b; }
static uint32_t bits_of_float(float f) { uint32_t b; memcpy(&b, &f, 4); return b; }

static void show(const char *s)
{
    for (; *s; s++)
        if ((unsigned char)*s < 32 || *s == '\\')
            printf("\\%02x", *s);
        else
            putchar(*s);
}

static void integer(const char *text, int base)
{
    char *end;
    errno = 0;
    long s = strtol(text, &end, base);
    int se = errno, sn = se == EINVAL ? -1 : (int)(end - text);
    errno = 0;
    unsigned long u = strtoul(text, &end, base);
    int ue = errno;
    printf("integer\t");
    show(text);
    printf("\t%d\t%ld\t%d\t%d\t%lu\t%d\t%d\n", base, s, se, sn, u, ue, atoi(text));
}

static void real(const char *text)
{
    char *end, *endf;
    errno = 0;
    double d = strtod(text, &end);
    int de = errno;
    errno = 0;
    float f = strtof(text, &endf);
    printf("real\t");
    show(text);
    printf("\t%016lx\t%d\t%d\t%08x\t%d\n", bits_of(d), de, (int)(end - text), bits_of_float(f), errno);
}

static uint64_t state = 88172645463325252UL;
static uint64_t next(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static const char *const integers[] = { "", "0", "1", "-1", "+7", "  42abc", "\v\f 12", "0x1f", "0X", "0x", "0xg", "-0x10", "010", "08", "0b11", "z", "Zz", "-", "+", "+-1", "--1",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616",
    "-18446744073709551615", "-18446744073709551616", "99999999999999999999999999", "-99999999999999999999", "2147483648", "-2147483649", "4294967296",
    "7fffffffffffffff", "ffffffffffffffff", "0x8000000000000000", "1777777777777777777777", "12 34", "1_000", "0x 1", "00x1", "1e5", "3.7", " +0x1F ", "0xFFFFFFFFFFFFFFFFF" };
static const int bases[] = { 0, 10, 16, 8, 2, 36, 1, 37, -1, 3 };

static const char *const reals[] = { "", "0", "-0", "1", "-1.5", "+2.5", ".5", "5.", ".", "-.", "e5", "1e", "1e+", "1e-", "1e5", "1E5", "1.5e3x", "  3.25 ", "\n7", "1e400", "-1e400", "1e-400",
    "-1e-400", "inf", "-inf", "INFINITY", "infinit", "Infinityx", "nan", "-nan", "NAN(123)", "nan(0x5)", "nan(abc)", "nan(12", "nan(1)2", "in", "na", "i", "0x", "0x1", "0x1p3", "0x1p-1074",
    "0x1p-1075", "0x1.8p-1075", "0x1.8p1", "0x.8", "0x.", "0xp1", "0x1.p1", "0x1p", "0x1p+", "0x1p1024", "0x1.fffffffffffffp1023", "0x1.fffffffffffff7p1023", "0x1.fffffffffffff8p1023",
    "0x1.00000000000008p0", "0x1.00000000000018p0", "0x1.000000000000080000000000001p0", "0x123456789abcdef0123456789p0", "0x0.0000000000000000000000001p100", "0x1.000001p0", "0x1.000003p0",
    "-0x1.8p-3", "0x1p-1022", "0x1.8p-1074", "0x1p-149", "0x1p-150", "0x1.8p-150", "0x1p128", "0x1.ffffffp127", "0x1.fffffep127",
    "1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308", "1.797693134862315807e308", "17976931348623158079372897140530341507993413271003782693617377898044496829276475094664901797758720709633028641669288791094655554785194040263065748867150582068190890200070838367627385484581771153176447573027006985557136695962284291481986083493647529271907416844436551070434271155969950809304288e10",
    "2.2250738585072014e-308", "2.2250738585072011e-308", "2.2250738585072013e-308", "2.225073858507201e-308", "4.9406564584124654e-324", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "2.5e-324", "1e-323", "3e-324", "5e-324",
    "9007199254740993", "9007199254740992.999999999999999999999999", "9007199254740993.00000000000000000000000000000000000001", "0.1", "0.2", "0.3", "0.30000000000000004", "123456789012345678901234567890",
    "1e22", "1e23", "8.5", "1.1754943508222875e-38", "1.4012984643248171e-45", "7.006492321624085e-46", "7.0064923216240854e-46", "3.4028234663852886e38", "3.4028235677973366e38", "3.4028235677973367e38", "1e39", "16777217", "16777216.999999999999999999999",
    "1e99999999999999999999", "1e-99999999999999999999", "0e99999999999999999999", "-0e-5", "00000000000000000000000000000000000000001", "0.000000000000000000000000000000000000000001e42", "1000000000000000000000000000000000000000000e-42", "1,5", "1.2.3", "1e5.5", "0x1e5", "0X1P+2", "1d5", "1f", "\t\r\n 1" };

static void randoms(unsigned seed)
{
    srand(seed);
    printf("rand\t%u", seed);
    for (int n = 0; n < 40; n++)
        printf("\t%d", rand());
    unsigned r = seed;
    printf("\nrand_r\t%u", seed);
    for (int n = 0; n < 10; n++)
        printf("\t%d", rand_r(&r));
    srand48((long)seed - 5);
    unsigned short x[3] = { (unsigned short)seed, 7, 65535 };
    printf("\nrand48\t%u", seed);
    printf("\t%ld", lrand48());
    printf("\t%ld", mrand48());
    printf("\t%016lx", bits_of(drand48()));
    printf("\t%ld", nrand48(x));
    printf("\t%ld", jrand48(x));
    printf("\t%016lx\n", bits_of(erand48(x)));
}

int main(void)
{
    static const unsigned seeds[] = { 1, 0, 2, 42, 1234567, 2147483647, 2147483648u, 4294967295u, 3000000000u, 16807, 127773, 99 };
    for (unsigned i = 0; i < sizeof integers / sizeof *integers; i++)
        for (unsigned b = 0; b < sizeof bases / sizeof *bases; b++)
            integer(integers[i], bases[b]);
    for (unsigned i = 0; i < sizeof reals / sizeof *reals; i++)
        real(reals[i]);
    char text[1500];
    /* Many zeros, and a digit far behind them. */
    sprintf(text, "0.%0*d1e%d", 900, 0, 901);
    real(text);
    sprintf(text, "1%0*d", 400, 0);
    real(text);
    sprintf(text, "1.%0*d1", 1000, 0);
    real(text);
    sprintf(text, "9007199254740993.%0*d1", 1000, 0);
    real(text);
    /* Values at several precisions, and the halves between neighbours with a bit more, for normal and subnormal numbers. */
    for (int i = 0; i < 400; i++) {
        double d;
        uint64_t b = next() & INT64_MAX;
        if (i % 4 == 0)
            b &= 0x000FFFFFFFFFFFFF;
        if (b >> 52 >= 0x7FE)
            b -= 0x7FFUL << 51;
        memcpy(&d, &b, 8);
        sprintf(text, "%.17g", d);
        real(text);
        sprintf(text, "%.*e", i % 20, d);
        real(text);
        if (i % 8 == 0 || i % 8 == 1) {
            uint64_t c = b + 1;
            double neighbour;
            memcpy(&neighbour, &c, 8);
            sprintf(text, "%.800Le", ((long double)d + neighbour) / 2);
            char *e = strchr(text, 'e');
            real(text);
            e[-1]++;
            real(text);
        }
    }
    for (unsigned i = 0; i < sizeof seeds / sizeof *seeds; i++)
        randoms(seeds[i]);
    return 0;
}
