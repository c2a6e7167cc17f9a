/* float keeps float's precision; compound assignments do not. */
#include <stdio.h>

float f(float x)
{
    return x * 3.0f + 1.0f / 3;
}

double g(float x)
{
    return x * 3.0 + 1.0 / 3;
}

float h(double d)
{
    return d;
}

double k(float a, float b)
{
    return a * b;
}

float m(float a, float b)
{
    return a / b - (float)(a / b);
}

int main()
{
    printf("%.9g %.17g %.9g %.17g %.17g %g\n", f(0.1f), g(0.1f), h(0.1), k(0.1f, 0.3f),
           (double)(0.1f * 0.3f), m(1, 3));
    float x = 0.1f;
    x += 0.2;
    printf("%.9g\n", x);
    x = 0.1f;
    x += 0.2f;
    printf("%.9g\n", x);
    x = 1e8f;
    x++;
    printf("%.9g\n", x);
    int i = 16777217;
    x = i;
    printf("%.9g %d\n", x, (float)i == i);
    x *= 1.1;
    printf("%.9g\n", x);
    i *= 1.5;
    printf("%d\n", i);
    i += 0.9999;
    printf("%d\n", i);
    i = -5;
    i /= 2.0;
    printf("%d\n", i);
    unsigned char c = 200;
    c *= 1.2;
    printf("%d\n", c);
    long l = 1L << 53;
    l += 1.0;
    printf("%ld\n", l);
    return 0;
}
