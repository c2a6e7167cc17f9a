/* function_macros.c: macros that look like functions: as expressions, as statements, with types and blocks as arguments */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SQUARE(x) ((x) * (x))
#define BAD_SQUARE(x) x * x
#define ABS(x) ((x) < 0 ? -(x) : (x))
#define SWAP(type, a, b) do { type swap_t = (a); (a) = (b); (b) = swap_t; } while (0)
#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))
#define FOREACH(p, a) for (p = (a); p < (a) + ARRAY_LEN(a); p++)
#define NEW(type) ((type *)calloc(1, sizeof(type)))
#define IS_DIGIT(c) ((unsigned)(c) - '0' < 10)
#define UNLESS(c) if (!(c))
#define FOREVER for (;;)
#define REPEAT(n, body) { int repeat_i; for (repeat_i = 0; repeat_i < (n); repeat_i++) body }
#define BIT(n) (1UL << (n))
#define SET(v, n) ((v) |= BIT(n))
#define CLEAR(v, n) ((v) &= ~BIT(n))
#define TEST(v, n) (((v) & BIT(n)) != 0)
#define MAKE_WORD(hi, lo) ((unsigned short)((hi) << 8 | ((lo) & 0xff)))
#define RETURN_IF(c, v) do { if (c) return v; } while (0)
#define MEMBER(p, m) ((p)->m)
#define STREQ(a, b) (strcmp((a), (b)) == 0)

struct thing { int id; char tag; };

static int checked(int n)
{
    RETURN_IF(n < 0, -1);
    RETURN_IF(n > 9, 1);
    return 0;
}

int main(void)
{
    int a = 3, b = -4, *p, values[] = { 4, 8, 15 }, sum = 0, n = 0;
    unsigned long bits = 0;
    struct thing *t = NEW(struct thing);
    double x = 1.5, y = 2.5;

    printf("%d %d %d\n", SQUARE(a + 1), BAD_SQUARE(a + 1), ABS(b));
    SWAP(int, a, b);
    if (a < b)
        SWAP(double, x, y);
    else
        SWAP(int, a, b);
    printf("%d %d %g %g\n", a, b, x, y);
    FOREACH(p, values)
        sum += *p;
    printf("%d %zu\n", sum, ARRAY_LEN(values));
    MEMBER(t, id) = 5;
    t->tag = 't';
    printf("%d %c\n", t->id, MEMBER(t, tag));
    free(t);
    printf("%d %d %d\n", IS_DIGIT('5'), IS_DIGIT('a'), IS_DIGIT(' '));
    UNLESS(a > b)
        printf("unless\n");
    FOREVER {
        if (++n == 3)
            break;
    }
    REPEAT(2, { n *= 2; printf("%d ", n); })
    SET(bits, 5);
    SET(bits, 40);
    CLEAR(bits, 5);
    printf("%d %d %lx\n", TEST(bits, 40), TEST(bits, 5), bits);
    printf("%x %d %d %d\n", MAKE_WORD(0x12, 0x1ff), checked(-3), checked(5), checked(50));
    printf("%d\n", STREQ("a", "a") && !STREQ("a", "b"));
    return 0;
}
