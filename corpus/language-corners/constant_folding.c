/* constant_folding.c: what the compiler computes must be what the program computes */
#include <stdio.h>

static volatile int vi = -7, vj = 3;
static volatile unsigned vu = 7;
static volatile long long vl = 0x123456789LL;
static volatile double vd = 3.75;
static volatile float vf = 0.1f;
static volatile unsigned char vc = 200;

static int checks, failures;

#define SAME(constant, computed)                                          \
    do {                                                                  \
        checks++;                                                         \
        if ((constant) != (computed)) {                                   \
            failures++;                                                   \
            printf("%s differs from %s\n", #constant, #computed);         \
        }                                                                 \
    } while (0)

enum { A = -7 / 3, B = -7 % 3, C = ~0 & 0xff, D = 5 > 3 ? 'a' : 'b', E = sizeof(int[A * A]) };

static const double folded = 1.0 / 3 + 2 / 3;
static int shifts = 1 << 4 | 0xf0 >> 2;
static unsigned wrapped = 3u - 5u;
static char narrow = 'a' + 1;
static long product = 65536L * 65536L;
static float single = 1.1;

int main(void)
{
    SAME(-7 / 3, vi / vj);
    SAME(-7 % 3, vi % vj);
    SAME(-7 / 3u, vi / (unsigned)vj);
    SAME(-7 >> 1, vi >> 1);
    SAME((unsigned)-7 >> 1, (unsigned)vi >> 1);
    SAME(-7 < 7u, vi < vu);
    SAME(7u - 8, vu - 8);
    SAME(0x123456789LL * 16 >> 8, vl * 16 >> 8);
    SAME((int)0x123456789LL, (int)vl);
    SAME((short)(0x123456789LL >> 4), (short)(vl >> 4));
    SAME((int)3.75, (int)vd);
    SAME((int)-3.75, (int)-vd);
    SAME((unsigned char)(200 + 100), (unsigned char)(vc + 100));
    SAME((signed char)200, (signed char)vc);
    SAME(0.1f * 3, vf * 3);
    SAME(0.1f == 0.1, vf == 0.1);
    SAME((double)0.1f, vf);
    SAME(3.75 > 3 && -7 < 0, vd > 3 && vi < 0);
    SAME(!3 + !0 * 2, !vj + !(vj - 3) * 2);
    SAME(200 << 4 & 0xff, vc << 4 & 0xff);
    SAME(-(unsigned char)200, -vc);
    SAME(~(unsigned char)200, ~vc);
    SAME((_Bool)200 + 1, (_Bool)vc + 1);
    SAME((-7 ^ 3) | (200 & ~7), (vi ^ vj) | (vc & ~vu));
    SAME(0x7fffffff + 1u, (unsigned)(vi + 0x7fffffff) + 8);
    SAME((float)16777217, (float)(vi + 16777224));
    SAME((long long)-3.75f, (long long)-(float)vd);
    SAME((unsigned)3e9, (unsigned)(vd * 8e8));
    printf("%d %d\n", checks, failures);
    printf("%d %d %d %d %d\n", A, B, C, D, E);
    printf("%.17g %d %u %c %ld %.9g\n", folded, shifts, wrapped, narrow, product, single);
    return failures;
}
