/* bool_type.c: _Bool holds zero or one, whatever is put into it */
#include <stdio.h>
#include <stdbool.h>

struct options {
    bool verbose, quiet;
    _Bool seen[4];
};

static bool is_set(unsigned flags, unsigned mask)
{
    return flags & mask;        /* any bit at all gives true */
}

static bool has_text(const char *s)
{
    return s && *s;
}

static int count(bool a, bool b, bool c)
{
    return a + b + c;
}

int main(void)
{
    bool b;
    struct options o = { .verbose = 4, .seen = { 1, 0, 256 } };
    double half = 0.5;
    int n = 0;
    char *nothing = NULL;

    printf("%zu %zu\n", sizeof b, sizeof o);
    b = 256;
    printf("%d\n", b);
    b = half;
    printf("%d\n", b);
    b = nothing;
    printf("%d\n", b);
    b = &n;
    printf("%d\n", b);
    printf("%d %d %d\n", (bool)0.1, (bool)-1, (int)(bool)0x100);

    printf("%d %d %d %d\n", is_set(0x100, 0x100), is_set(0x100, 0xff), has_text("x"), has_text(""));
    printf("%d %d %d %d %d\n", o.verbose, o.quiet, o.seen[0], o.seen[1], o.seen[2]);
    printf("%d\n", count(7, 0, has_text("a")));

    b = true;
    n = b + b;
    printf("%d %d %d\n", n, !b, ~b);
    b = n == 2;
    n = b ? 10 : 20;
    printf("%d\n", n);
    b &= 0;
    printf("%d\n", b);
    b |= 6;
    printf("%d\n", b);
    b ^= true;
    printf("%d\n", b);

    for (n = 0; n < 4; n++)
        o.seen[n] = n % 2 == 0 && !o.quiet;
    printf("%d%d%d%d\n", o.seen[0], o.seen[1], o.seen[2], o.seen[3]);
    printf("%s\n", o.seen[1] == false ? "false" : "true");
    printf("%d\n", (o.seen[0] + o.seen[2]) * 5 - (n == 4));

    switch (o.verbose) {
    case true:
        printf("verbose\n");
        break;
    case false:
        printf("terse\n");
        break;
    }
    return o.quiet;
}
