/* usual_conversions.c: what type the operators compute in when their operands differ */
#include <stdio.h>

/* tells the type of an expression by its size and by how -1 behaves in it */
#define KIND(e)                                                           \
    printf("%-24s %zu %s\n", #e, sizeof(e),                               \
           ((e) * 0 - 1) < 1 ? "signed" : "unsigned")

static signed char sc = -1;
static unsigned char uc = 255;
static short s = -1;
static unsigned short us = 65535;
static int i = -1;
static unsigned u = 1;
static long l = -1;
static unsigned long ul = 1;

int main(void)
{
    KIND(sc + sc);
    KIND(uc + uc);
    KIND(us * us);
    KIND(s + u);
    KIND(i + u);
    KIND(u + l);
    KIND(l + ul);
    KIND(i ? i : u);
    KIND(us << 1);
    KIND(ul >> i * 0);
    KIND(-uc);
    KIND(~us);
    KIND(+sc);
    KIND(i == u);

    /* the classic traps */
    printf("-1 < 1u: %s\n", i < u ? "yes" : "no");
    printf("-1 < 1ul: %s\n", i < ul ? "yes" : "no");
    printf("(signed char)-1 == 255: %s\n", sc == uc ? "yes" : "no");
    printf("(short)-1 == 65535: %s\n", s == us ? "yes" : "no");
    printf("-1L < 1u: %s\n", l < u ? "yes" : "no");
    printf("~uc == 0: %s\n", ~uc == 0 ? "yes" : "no");
    printf("(unsigned char)~uc == 0: %s\n", (unsigned char)~uc == 0 ? "yes" : "no");
    printf("uc + 1 == 0: %s\n", uc + 1 == 0 ? "yes" : "no");
    printf("u - 2 > 0: %s\n", u - 2 > 0 ? "yes" : "no");

    /* average of two unsigned values without overflow */
    {
        unsigned a = 4000000000u, b = 4200000000u;

        printf("%u %u %lu\n", (a + b) / 2, a / 2 + b / 2 + (a & b & 1), ((unsigned long)a + b) / 2);
    }
    return 0;
}
