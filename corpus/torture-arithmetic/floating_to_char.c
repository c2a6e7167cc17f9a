/* Conversions to signed char. */
int printf(const char *, ...);
static const double V[] = {0.0,  0.5,  0.99999994, 1.0,    1.5,    2.5,    -0.5,  -0.99999994,
                           -1.0, -1.5, -127.9,     -128.0, 100.75, 126.99, 127.5, 127.0};
volatile signed char v;
volatile float f;
volatile double d;

int main()
{
    int i;
    for (i = 0; i < sizeof V / sizeof *V; i++) {
        d = V[i];
        v = d;
        printf("%llu", (unsigned long long)v);
        f = d;
        if (f > -129.0 && f < 128.0) {
            v = f;
            printf(" %lld %lld", (long long)v, (long long)(signed char)f);
        }
        printf(" %d\n", (int)((signed char)d == v));
    }
    return 0;
}
