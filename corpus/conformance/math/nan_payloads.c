/* nan_payloads - what a NaN carries, and the order of all representations */
#define _GNU_SOURCE
#include <math.h>
#include <stdio.h>
#include <string.h>

static unsigned long bits(double x)
{
    unsigned long result;

    memcpy(&result, &x, sizeof result);
    return result;
}

static unsigned int bitsf(float x)
{
    unsigned int result;

    memcpy(&result, &x, sizeof result);
    return result;
}

int main(void)
{
    static const char *const tags[] = { "", "0", "1", "0x123", "077", "12z", "99999999999999999999", "_", "1_", "abc", "0x7ffffffffffff", "-1", " 1" };
    static const double payloads[] = { 0.0, -0.0, 1.0, 5.5, 291.0, 4194303.0, 4194304.0, 2251799813685247.0, 2251799813685248.0, -1.0, 1e300, INFINITY };
    double ordered[8];
    float f;
    double d;
    size_t i, j;
    int result;

    for (i = 0; i < sizeof tags / sizeof tags[0]; i++)
        printf("nan(\"%s\") = %016lx %08x\n", tags[i], bits(nan(tags[i])), bitsf(nanf(tags[i])));
    for (i = 0; i < sizeof payloads / sizeof payloads[0]; i++) {
        d = 7;
        f = 7;
        result = setpayload(&d, payloads[i]);
        printf("%a: %d %016lx %a;", payloads[i], result, bits(d), getpayload(&d));
        result = setpayloadf(&f, (float)payloads[i]);
        printf(" %d %08x %a;", result, bitsf(f), getpayloadf(&f));
        result = setpayloadsig(&d, payloads[i]);
        printf(" %d %016lx %d;", result, bits(d), issignaling(d));
        result = canonicalize(&d, &d);
        printf(" %d %016lx %d\n", result, bits(d), issignaling(d));
    }
    ordered[0] = -nan("");
    ordered[1] = -INFINITY;
    ordered[2] = -1;
    ordered[3] = -0.0;
    ordered[4] = 0.0;
    ordered[5] = 1;
    ordered[6] = INFINITY;
    ordered[7] = nan("5");
    for (i = 0; i < 8; i++) {
        for (j = 0; j < 8; j++)
            printf("%d%d ", totalorder(&ordered[i], &ordered[j]), totalordermag(&ordered[i], &ordered[j]));
        putchar('\n');
    }
    return 0;
}
