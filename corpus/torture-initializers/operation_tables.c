/* Tables of functions and of one another. */
#include <stdio.h>

int f0(void)
{
    return 0;
}

int f1(void)
{
    return 1;
}
struct op {
    const char *n;
    int (*f)(void);
    struct op *next;
    int (**tab)(void);
};
extern struct op ops[];
int (*tab[])(void) = {f0, f1, 0};
struct op ops[] = {{"zero", f0, &ops[1], tab}, {"one", &f1, ops + 2, &tab[1]}, {0}};

int main()
{
    struct op *p;
    int s = 0;
    for (p = ops; p->n; p = p->next)
        s = s * 10 + p->f() + p->tab[0]() + 1;
    printf("%d\n", s);
    return ops[2].f != 0;
}
