/* Records what glibc's snprintf does: one line per call with the format, the arguments, the result and the output.
   Build and run it without arguments; the output is printf.record. */
#include <limits.h>
#include <float.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <errno.h>

static char out[20000];
static char args[400];

static void show(const char *s, int n)
{
    for (int i = 0; i < n; i++) {
        unsigned char c = s[i];
        if (c < 32 || c > 126 || c == '\\')
            printf("\\%02x", c);
        else
            putchar(c);
    }
}

static void line(const char *format, int result)
{
    show(format, strlen(format));
    printf("\t%s\t%d\t", args, result);
    show(out, result < 0 ? 0 : result);
    putchar('\n');
    args[0] = 0;
}

static void call(const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    memset(out, 0, sizeof out);
    errno = ENOENT;
    int result = vsnprintf(out, sizeof out, format, ap);
    va_end(ap);
    line(format, result);
}

static char *end_of_args(void) { return args + strlen(args); }
static void add_int(int x) { sprintf(end_of_args(), "i%d ", x); }
static void add_uint(unsigned x) { sprintf(end_of_args(), "u%u ", x); }
static void add_long(long x) { sprintf(end_of_args(), "l%ld ", x); }
static void add_ulong(unsigned long x) { sprintf(end_of_args(), "k%lu ", x); }
static void add_pointer(void *x) { sprintf(end_of_args(), "k%lu ", (unsigned long)x); }
static void add_string(const char *x) { if (x) sprintf(end_of_args(), "s%s ", x); else strcpy(end_of_args(), "n "); }
static void add_wide(const int *x)
{
    strcpy(end_of_args(), "w");
    for (; *x; x++)
        sprintf(end_of_args(), "%x,", *x);
    strcpy(end_of_args(), " ");
}
static void add_double(double x)
{
    uint64_t bits;
    memcpy(&bits, &x, 8);
    sprintf(end_of_args(), "d%016lx ", bits);
}

#define ADD(x) _Generic((x), int: add_int, unsigned: add_uint, long: add_long, unsigned long: add_ulong, double: add_double, \
    char *: add_string, const char *: add_string, int *: add_wide, void *: add_pointer)(x)
/* An argument is evaluated twice. */
#define C0(f) call(f)
#define C1(f, a) (ADD(a), call(f, a))
#define C2(f, a, b) (ADD(a), ADD(b), call(f, a, b))
#define C3(f, a, b, c) (ADD(a), ADD(b), ADD(c), call(f, a, b, c))
#define C4(f, a, b, c, d) (ADD(a), ADD(b), ADD(c), ADD(d), call(f, a, b, c, d))

static uint64_t state = 88172645463325252UL;
static uint64_t next(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}
static int pick(int n) { return (int)(next() % (unsigned)n); }

static char format[64];
static void specification(const char *length, const char *conversions, int longest_precision)
{
    static const char *const flags[] = { "", "", "", "-", "+", " ", "#", "0", "-+", "+0", " 0", "#0", "-#", "+ #0-", "#+", "0-", "# ", "'", "I" };
    static const char *const widths[] = { "", "", "", "1", "4", "9", "17", "30" };
    char *p = format;
    *p++ = '%';
    p += sprintf(p, "%s", flags[pick(sizeof flags / sizeof *flags)]);
    p += sprintf(p, "%s", widths[pick(8)]);
    switch (pick(5)) {
    case 0: case 1: break;
    case 2: p += sprintf(p, "."); break;
    default: p += sprintf(p, ".%d", pick(longest_precision + 1)); break;
    }
    sprintf(p, "%s%c", length, conversions[pick(strlen(conversions))]);
}

static void integers(void)
{
    static const int ints[] = { 0, 1, -1, 7, 8, 42, -42, 99, 127, 128, 255, 256, -128, -129, 32767, 65535, 65536, -32768, 1000000, INT_MAX, INT_MIN };
    static const long longs[] = { 0, 1, -1, 10, 4294967295, 4294967296, -4294967297, LONG_MAX, LONG_MIN, 1234567890123456789, -987654321 };
    static const char *const narrow[] = { "", "", "", "h", "hh" };
    static const char *const wide[] = { "l", "ll", "j", "z", "t", "q", "L", "Z" };
    for (int i = 0; i < 1500; i++) {
        specification(narrow[pick(5)], "diuoxXbB", 12);
        int value = ints[pick(sizeof ints / sizeof *ints)];
        C1(format, value);
    }
    for (int i = 0; i < 700; i++) {
        specification(wide[pick(8)], "diuoxXbB", 25);
        long value = longs[pick(sizeof longs / sizeof *longs)];
        C1(format, value);
    }
    for (int i = 0; i < 100; i++) {
        specification("", "p", 12);
        uint64_t bits = pick(3) ? next() : 0;
        void *value = (void *)(bits >> pick(64));
        C1(format, value);
    }
}

static double random_double(void)
{
    static const double special[] = { 0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, 3.5, 0.25, 0.125, 0.375, 10, 100, 1e5, 1e6, 123456, 999999, 999999.5, 9999995,
        0.1, 0.2, 0.3, 1.0 / 3, 2.0 / 3, 9.5, 9.995, 99.5, 0.0001, 0.00001, 0.000099999, 0.99999949, 0.9999995, 1e15, 1e16, 1e17, 1e21, 1e22, 1e23, 5e-324,
        DBL_MIN, DBL_MAX, DBL_EPSILON, 4.9406564584124654e-322, 2.2250738585072009e-308, 1e100, 1e-100, 3.14159265358979, 2.718281828, 1e308, 1e-5,
        1.0 / 0.0, -1.0 / 0.0, 0.0 / 0.0, -(0.0 / 0.0), 4503599627370496.5, 9007199254740991, 9007199254740993, 18446744073709551616.0, 1.7976931348623157e308,
        8.5, 7.5, 1e9, 1e10, 12345678.9, 0.045, 1.005, 1.115, 1048576.5, 1.0625, 1.03125, 1.96875 };
    double d;
    uint64_t bits;
    switch (pick(4)) {
    case 0: case 1: return special[pick(sizeof special / sizeof *special)];
    case 2:
        d = (double)(int64_t)next();
        return d / (double)(1UL << pick(63));
    default:
        bits = next();
        memcpy(&d, &bits, 8);
        return d;
    }
}

static void doubles(void)
{
    for (int i = 0; i < 2600; i++) {
        specification(pick(6) ? "" : "l", "feEgGFfegaA", 20);
        double value = random_double();
        C1(format, value);
    }
    static const char *const precise[] = { "%.100f", "%.1074f", "%.800e", "%.767g", "%#.400g", "%.1100e", "%.330f", "%.60a", "%.1200f" };
    static const double values[] = { 0.1, 5e-324, DBL_MAX, 1.0 / 3, 1e-300, 123456789.123456789, 2.2250738585072014e-308, 0.5 };
    for (int f = 0; f < 9; f++)
        for (int v = 0; v < 8; v++)
            C1(precise[f], values[v]);
    /* Ties go to the even digit, on the exact value. */
    for (int p = 0; p < 8; p++)
        for (int n = 1; n < 32; n += 2) {
            sprintf(format, "%%.%df", p);
            C1(format, n / 32.0);
            sprintf(format, "%%.%de", p);
            C1(format, n * 1024 / 32.0 + 0.5);
            sprintf(format, "%%.%dg", p);
            C1(format, 1000 + n / 16.0);
        }
    /* Rounding that carries into another digit, where # keeps zeros or not. */
    for (int p = 0; p < 9; p++)
        for (int n = 0; n < 10; n++) {
            static const double carries[] = { 9.5, 9.96, 99.96, 999.9, 99999.0, 99999.96, 999999.5, 0.00009999999, 0.000999999999, 9999999.99 };
            sprintf(format, "%%#.%dg", p);
            C1(format, carries[n]);
            sprintf(format, "%%.%dG", p);
            C1(format, -carries[n]);
        }
    for (int p = 0; p < 15; p++)
        for (int n = 0; n < 12; n++) {
            sprintf(format, "%%.%da", p);
            C1(format, 1 + n / 8.0 + (n & 1 ? 1.0 / 4096 : 0));
            C1(format, DBL_MIN * n / 16);
        }
}

static void strings(void)
{
    static char *const texts[] = { "", "a", "hello", "hello,world", 0, "a-much-longer-text-than-the-others-are" };
    for (int i = 0; i < 200; i++) {
        specification("", "s", 12);
        char *value = texts[pick(6)];
        C1(format, value);
    }
    for (int i = 0; i < 60; i++) {
        specification("", "c", 3);
        int value = pick(256);
        C1(format, value);
    }
    for (int i = 0; i < 40; i++) {
        specification("", "m", 30);
        C0(format);
    }
    C1("%ls|", (int *)L"abc"); C1("%5ls|", (int *)L"abc"); C1("%-5.2ls|", (int *)L"abc"); C1("%S|", (int *)L"abc"); C1("%ls|", (int *)L"\xe9");
    C1("%.1ls|", (int *)L"a\xe9"); C1("%lc|", 65); C1("%C|", 65); C1("%lc|", 233); C1("%5lc|", 66); C1("%hhc", 321); C1("%hs", "x");
}

static void odd(void)
{
    C0(""); C0("plain"); C0("%%"); C0("%5%|"); C0("%-5%|"); C0("%l%|"); C0("a%%b%%c");
    C2("%d %y %d", 1, 2); C2("%y %d", 1, 2); C4("%d %d %y %d %d", 1, 2, 3, 4); C0("%05.3ly"); C0("%-+ #'05.3y"); C0("%+ #'05.3y"); C0("% y"); C0("%+y");
    C0("%0-5y"); C0("%10.y"); C0("%.y"); C2("%*y %d", 7, 8); C1("%k%d", 5); C2("%*.*y", 3, 4); C2("%*.*y", -3, -4); C0("%w"); C0("%I5y");
    C2("%hhh %d", 1, 2); C1("%lhd", 1); C1("%hld", 1); C1("%hlld", 1); C0("%"); C0("abc%"); C0("%-"); C0("%5"); C0("%."); C0("%l"); C0("%L"); C0("%y%");
    C0("%y%-5"); C0("%y%l"); C1("%99999999999d", 1); C1("%.99999999999d", 1); C1("x%2147483648d", 1); C1("%0$d", 1); C1("%1$", 1);
    C3("%d %2$d %d", 1, 2, 3); C2("%2$s %1$s", "a", "b"); C3("%2$s %1$s %2$s %3$s", "a", "b", "c"); C3("%3$d %1$d", 1, 2, 3); C2("%1$y %2$d", 1, 2);
    C3("%1$*2$d|%1$-*2$d|%3$.*2$f", 42, 6, 3.14159); C3("%1$*2$.*3$d|", 42, 8, 5); C3("%3$*1$.*2$f|", 10, 3, 2.5); C2("%2$-*1$d|", 6, 7);
    C2("%*d|", 5, 1); C2("%*d|", -5, 1); C2("%0*d|", -5, 1); C2("%-*d|", 5, 1); C2("%.*d|", 5, 1); C2("%.*d|", -5, 1); C3("%*.*f|", -10, -1, 1.5);
    C3("%0*.*f|", 10, 2, 1.5); C4("%*s|%-*s|", 4, "a", 5, "b"); C2("%.*s|", 2, "abc"); C2("%.*s|", -2, "abc"); C2("%*c|", 3, 65);
    C3("%d %s %f", 1, "two", 3.0); C4("%c%c%c%c", 65, 0, 66, 10);
    C1("%#m", 0); C0("%10m|%-30m|%.3m"); C0("%#10m|"); C4("%s %d %s %d", "a", 1, "b", 2); C3("%x-%X-%o", 255u, 255u, 255u); C2("%lu %ld", ULONG_MAX, LONG_MIN);
    C4("%5d|%-5d|%05d|%+d", 42, 42, 42, 42); C4("%e %g %a %f", 1.0, 1.0, 1.0, 1.0);
}

int main(void)
{
    integers();
    doubles();
    strings();
    odd();
    return 0;
}
