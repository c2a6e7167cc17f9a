/* Conversions from unsigned long, with the roundings at the edges. */
int printf(const char *, ...);
static const unsigned long V[] = {0,
                                  1,
                                  -1,
                                  2,
                                  100,
                                  127,
                                  128,
                                  200,
                                  255,
                                  -128,
                                  -129,
                                  32767,
                                  -32768,
                                  65535,
                                  16777215,
                                  16777216,
                                  16777217,
                                  16777219,
                                  2147483647,
                                  (-2147483647 - 1),
                                  4294967295LL,
                                  4294967296LL,
                                  9007199254740991LL,
                                  9007199254740993LL,
                                  9223372036854775807LL,
                                  (-9223372036854775807LL - 1),
                                  9223371487098961920LL,
                                  9223371761976868863LL,
                                  9223371761976868864LL,
                                  -3,
                                  0x7fffffbfffffffffLL,
                                  0x8000000000000401ULL,
                                  0xffffffffffffffffULL,
                                  0xfffffffffffffbffULL,
                                  0xfffffffffffffc00ULL,
                                  0xffffff7fffffffffULL,
                                  0xffffff8000000000ULL};
volatile unsigned long v;
volatile float f;
volatile double d;

int main()
{
    int i;
    for (i = 0; i < sizeof V / sizeof *V; i++) {
        v = V[i];
        f = v;
        d = v;
        printf("%a %a %a %a %a %d %d\n", f, d, (double)(float)v, (float)(double)v, v + 0.5f, f == v,
               d == v);
        f += v;
        d *= v;
        d -= f;
        printf("%a %a\n", f, d);
    }
    return 0;
}
