/* step_operators.c: ++ and -- before and after, on every type and in every place */
#include <stdio.h>

struct counters { unsigned char small; short medium; long large; float real; int list[3]; int *at; };

static int index_calls;
static int next_index(void) { return index_calls++; }

int main(void)
{
    struct counters c = { 255, -32768, 0, 0.5f, { 1, 2, 3 }, NULL }, *p = &c, many[2] = { { 0 } };
    int i = 5, j, values[4] = { 10, 20, 30, 40 }, *q = values, **qq = &q;
    unsigned u = 0;
    signed char sc = 127;
    char text[] = "steps", *s = text;
    double d = 1.5;
    _Bool b = 0;

    j = i++;
    printf("%d %d\n", i, j);
    j = ++i;
    printf("%d %d\n", i, j);
    c.small++;
    --p->medium;
    p->large--;
    c.real++;
    --c.real;
    ++c.list[1];
    p->list[2]--;
    c.at = c.list;
    *c.at++ += 10;
    ++*p->at;
    printf("%d %d %ld %g %d %d %d\n", c.small, c.medium, c.large, c.real, c.list[0], c.list[1], c.list[2]);
    u--;
    printf("%u %u\n", u, u + 1);
    j = sc++;
    printf("%d %d\n", j, sc);
    d++;
    j = d-- > 2;
    printf("%g %d\n", d, j);
    printf("%d ", *q++);
    printf("%d ", *++q);
    printf("%d ", ++*q);
    printf("%d ", (*q)--);
    printf("%d ", *--q);
    printf("%d\n", -*(*qq)--);
    while (*s)
        ++*s++;
    printf("%s\n", text);
    values[next_index()]++;
    --values[next_index()];
    i = next_index();
    many[i - 1].list[next_index() - 3]++;
    printf("%d %d %d %d\n", values[0], values[1], index_calls, many[1].list[0]);
    for (i = 3; i--; )
        printf("%d", i);
    for (i = -3; ++i; )
        printf("%d", i);
    printf("\n");
    i = 0;
    b = !b;
    j = 1;
    printf("%d %d\n", b, j > 0);
    return 0;
}
