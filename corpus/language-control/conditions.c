/* conditions.c: truth in C: what counts as true, what is not evaluated, what a condition's value is */
#include <stdio.h>
#include <string.h>

static int evaluated;

static int yes(int tag) { evaluated = evaluated * 10 + tag; return tag; }
static int no(int tag) { evaluated = evaluated * 10 + tag; return 0; }

static int taken(void)
{
    int e = evaluated;

    evaluated = 0;
    return e;
}

struct flag { unsigned bits; const char *text; double weight; };

static const char *judge(const struct flag *f)
{
    if (!f)
        return "none";
    if (f->bits & 4 && f->text)
        return f->text;
    else if (f->weight)
        return "weight";
    else
        return *f->text ? "text" : "empty";
}

int main(void)
{
    struct flag a = { 4, "four", 0 }, b = { 3, "x", 0.5 }, c = { 0, "", 0 };
    int r, n = 7;
    char *p = NULL, *q = "q";
    unsigned mask = 0x80000000u;

    r = yes(1) && no(2) && yes(3);
    printf("%d %d\n", r, taken());
    r = no(1) || yes(2) || yes(3);
    printf("%d %d\n", r, taken());
    r = no(1) && yes(2) || yes(3) && yes(4);
    printf("%d %d\n", r, taken());
    r = !yes(5) || !(no(6) || !no(7));
    printf("%d %d\n", r, taken());
    r = yes(1) ? no(2) ? 3 : 4 : 5;
    printf("%d %d\n", r, taken());
    r = (yes(2) > 1) + (yes(3) == 3) * 10 - !no(4) * 100;
    printf("%d %d\n", r, taken());

    printf("%s %s %s %s\n", judge(NULL), judge(&a), judge(&b), judge(&c));
    printf("%d %d %d\n", p && *p, q && *q, !p + !q);
    if (n & 1)
        printf("odd ");
    if (!(n & 8))
        printf("no bit 3 ");
    if (mask)
        printf("mask ");
    if (n - 7)
        printf("never ");
    if (strcmp("a", "b"))
        printf("differ ");
    if (!strcmp("a", "a"))
        printf("same");
    printf("\n");
    r = n > 3;
    r += n == 7;
    r <<= n != 0;
    r |= !n;
    printf("%d %d %d\n", r, -(n > 3), ~(n < 3));
    printf("%d %d\n", 1 < 2 == 1, 3 > 2 > 1);
    printf("%d %d\n", n & 1 == 1, (n & 2) == 2);
    printf("%d %d\n", n == 7 ? n < 8 : n > 9, !!n * 5);
    {
        int list[3] = { n > 1, !n, n == 7 && p == NULL };
        double d = n > 5;
        _Bool both = n && q;

        printf("%d%d%d %g %d %d\n", list[0], list[1], list[n > 100], d, both, (n > 0) & (q != NULL));
    }
    if (n > 5)
        if (n > 10)
            printf("big\n");
        else
            printf("dangling else\n");
    while (!(n % 7) || n > 9)
        n++;
    printf("%d\n", n);
    return 0;
}
