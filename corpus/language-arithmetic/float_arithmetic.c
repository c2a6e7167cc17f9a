/* float_arithmetic.c: float and double, their conversions to and from the integers */
#include <stdio.h>
#include <math.h>
#include <float.h>

static float average(const int *values, int n)
{
    int sum = 0, i;

    for (i = 0; i < n; i++)
        sum += values[i];
    return (float)sum / n;
}

static int round_half_up(double d)
{
    return (int)floor(d + 0.5);
}

int main(void)
{
    static const int samples[] = { 3, 8, -2, 11, 7 };
    float third = 1.0f / 3;
    double exact_third = 1.0 / 3;
    float sum = 0;
    double dsum = 0;
    int i;

    printf("%.9g %.17g\n", third, exact_third);
    printf("%d\n", third == exact_third);
    printf("%d\n", third == (float)exact_third);
    printf("%.9g\n", average(samples, 5));

    for (i = 0; i < 10; i++) {
        sum += 0.1f;
        dsum += 0.1;
    }
    printf("%.9g %.17g\n", sum, dsum);

    /* conversions cut towards zero */
    printf("%d %d %d\n", (int)2.9, (int)-2.9, (int)1e9);
    printf("%ld %lu\n", (long)-1e15, (unsigned long)1.8e19);
    printf("%d %d\n", (unsigned char)200.7, (signed char)-100.9);
    printf("%d %d %d\n", round_half_up(2.5), round_half_up(-2.5), round_half_up(2.4999));

    /* large integers lose their low digits in float and then in double */
    printf("%.1f %.1f\n", (float)16777217, (double)16777217);
    printf("%.1f %.1f\n", (double)9007199254740993L, (double)~0UL);
    printf("%.1f\n", (double)(float)123456789);

    printf("%d %g\n", 7 / 2, 7 / 2.0);
    printf("%g\n", 1e308 * 10 > DBL_MAX ? -1.0 : 1.0);
    printf("%g %g %g\n", FLT_MAX, FLT_MIN, FLT_EPSILON);
    printf("%g %g %g\n", DBL_MAX, DBL_MIN, DBL_EPSILON);
    printf("%g %g\n", fmod(7.5, 2), fmod(-7.5, 2));
    printf("%a %a %a\n", 1.0, 0.1, -3.75f);
    printf("%g %g\n", 0x1.8p3, 0x.8p-2);

    {
        int n = 7;
        unsigned char b = 10;

        n *= 1.5;
        b *= 2.55;
        n += third;
        printf("%d %d\n", n, b);
        n /= 0.3;
        b -= 0.5;
        printf("%d %d\n", n, b);
    }
    return 0;
}
