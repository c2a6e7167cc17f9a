/* pointer_arithmetic.c: steps, differences, comparisons and negative indices over elements of several sizes */
#include <stdio.h>
#include <stddef.h>

struct rec { short id; char name[5]; };

static int numbers[10] = { 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 };
static struct rec recs[4] = { { 1, "one" }, { 2, "two" }, { 3, "thr" }, { 4, "fou" } };

#define COUNT(a) (sizeof(a) / sizeof *(a))

static ptrdiff_t find(const int *from, const int *to, int what)
{
    const int *p = from;

    while (p < to && *p != what)
        p++;
    return p == to ? -1 : p - from;
}

static int sum_backwards(const int *end, int n)
{
    int sum = 0;

    while (n--)
        sum = sum * 2 + *--end;
    return sum;
}

int main(void)
{
    int *p = numbers + 5, *q = &numbers[COUNT(numbers)];
    struct rec *r = recs, *last = recs + COUNT(recs) - 1;
    char *bytes = (char *)recs;
    unsigned u = 2;
    long l = -3;

    printf("%d %d %d %d\n", p[-1], p[0], p[1], -2[p]);
    printf("%d %d\n", *(p - 3), *(q - 1));
    printf("%td %td %d\n", q - p, p - q, (int)(p - numbers));
    printf("%d %d %d %d\n", p < q, p >= q, p == numbers + 5, p != q);
    printf("%d %d\n", p[u], p[l]);
    p += u;
    printf("%d\n", *p);
    p += l;
    printf("%d\n", *p);
    p -= 1;
    printf("%d ", *p++);
    printf("%d\n", *p--);
    printf("%d ", *++p);
    printf("%d\n", *--p);
    printf("%td %td\n", find(numbers, q, 17), find(numbers, q, 20));
    printf("%d\n", sum_backwards(q, 4));

    for (; r <= last; ++r)
        printf("%d%s ", r->id, r->name);
    printf("%d\n", (int)((char *)r - bytes));
    r = (struct rec *)(bytes + 2 * sizeof *r);
    printf("%s %s %s\n", r->name, r[1].name, (r - 1)->name);
    printf("%c %c\n", *(*(recs + 1)).name, *(recs[3].name + 2));
    printf("%td %td\n", last - recs, (char *)last - (char *)recs);

    {
        const char *s = "pointer", *e = s;

        while (*e)
            e++;
        while (e-- > s + 3)
            putchar(*e);
        putchar('\n');
    }
    return 0;
}
