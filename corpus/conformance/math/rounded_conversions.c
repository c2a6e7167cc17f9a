/* rounded_conversions - printf, strtod and scanf round as fesetround asks */
#include <errno.h>
#include <fenv.h>
#include <stdio.h>
#include <stdlib.h>

static const double values[] = {
    0.1, 2.5, 0.125, 1e22, 1.0 / 3, -0.1, -2.5, -1.0 / 3, 123456.789, 9.995, 0.5, 1.5, 1e-310, 0, -0.0, 999999.5, 1e300,
};
static const char *const texts[] = {
    "0.1", "0.3", "1e22", "1e23", "-0.1", "123456789012345678901234567890", "1e-320", "2.5e-324", "1e309", "-1e309", "1e39", "-1e-50",
    "0x1.00000000000008p0", "0x1.000000000000081p0", "-0x1.8p-1075", "0x1p1024", "1e-400", "-1e-400", "9007199254740993", "9007199254740992.5",
    "1e100000000", "-1e-100000000", "179769313486231580793e289", "1.7976931348623157e308", "0", "-0", "0.00000000000000000000000000000000000000000001",
};

static void show(const char *name)
{
    double number;
    float small;
    size_t i;

    printf("%s\n", name);
    for (i = 0; i < sizeof values / sizeof *values; i++)
        printf("  %.0f|%.1f|%.3f|%.2e|%g|%.3g|%a|%.2a|%.0e\n", values[i], values[i], values[i], values[i], values[i], values[i], values[i], values[i],
            values[i]);
    for (i = 0; i < sizeof texts / sizeof *texts; i++) {
        errno = 0;
        number = strtod(texts[i], NULL);
        printf("  %s: %a %d", texts[i], number, errno == ERANGE);
        errno = 0;
        small = strtof(texts[i], NULL);
        printf(" %a %d\n", small, errno == ERANGE);
    }
    sscanf("0.1 -0.1", "%lf %f", &number, &small);
    printf("  %a %a %a\n", number, small, atof("0.7"));
}

int main(void)
{
    show("to the nearest");
    fesetround(FE_UPWARD);
    show("up");
    fesetround(FE_DOWNWARD);
    show("down");
    fesetround(FE_TOWARDZERO);
    show("to zero");
    fesetround(FE_TONEAREST);
    show("to the nearest");
    return 0;
}
