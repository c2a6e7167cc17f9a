/* small_records.c: structures of every size up to 24 bytes as arguments and results */
#include <stdio.h>

#define DEFINE(n)                                                         \
    struct s##n { unsigned char b[n]; };                                  \
    static struct s##n make##n(int from)                                  \
    {                                                                     \
        struct s##n s;                                                    \
        int i;                                                            \
        for (i = 0; i < n; i++)                                           \
            s.b[i] = from + i;                                            \
        return s;                                                         \
    }                                                                     \
    static unsigned sum##n(struct s##n a, int extra, struct s##n b)       \
    {                                                                     \
        unsigned r = extra;                                               \
        int i;                                                            \
        for (i = 0; i < n; i++)                                           \
            r += a.b[i] * b.b[n - 1 - i];                                 \
        a.b[0] = 0;                                                       \
        return r;                                                         \
    }

#define USE(n)                                                            \
    do {                                                                  \
        struct s##n a = make##n(n), b = a;                                \
        b.b[n / 2]++;                                                     \
        a = make##n(1);                                                   \
        printf("%2d: %zu %u\n", n, sizeof a, sum##n(a, n, b));            \
    } while (0)

DEFINE(1)
DEFINE(2)
DEFINE(3)
DEFINE(4)
DEFINE(5)
DEFINE(7)
DEFINE(8)
DEFINE(9)
DEFINE(12)
DEFINE(15)
DEFINE(16)
DEFINE(17)
DEFINE(24)

struct fi { float f; int i; };
struct fd { float f; double d; };
struct cp { char c; const char *p; };

static struct fi swap_fi(struct fi s) { struct fi r = { (float)s.i, (int)s.f }; return r; }
static struct fd add_fd(struct fd a, struct fd b) { a.f += b.f; a.d += b.d; return a; }
static struct cp next(struct cp s) { s.c = *s.p++; return s; }

int main(void)
{
    struct fi fi = { 2.75f, 8 };
    struct fd fd = { 0.5f, 0.25 };
    struct cp cp = { 0, "xyz" };

    USE(1);
    USE(2);
    USE(3);
    USE(4);
    USE(5);
    USE(7);
    USE(8);
    USE(9);
    USE(12);
    USE(15);
    USE(16);
    USE(17);
    USE(24);
    fi = swap_fi(fi);
    fd = add_fd(fd, add_fd(fd, fd));
    cp = next(next(cp));
    printf("%g %d %g %g %c %s\n", fi.f, fi.i, fd.f, fd.d, cp.c, cp.p);
    return 0;
}
