/* Pointers to functions as members, with and without prototypes. */
#include <stdlib.h>

struct s {
    int (*f)();
    int (*g)(int, ...);
    void (*v)();
};
int f1(a)
int a;
{
    return a;
}

int g1(int a, ...)
{
    return a;
}

void v1()
{
}

int main()
{
    struct s s = {f1, g1, v1};
    s.v();
    s.v(1, 2);
    if (s.f(3) != 3 || s.g(4, 5) != 4)
        abort();
    struct s *p = &s;
    if (p->f(1) + (*p->f)(2) + (*(*p).g)(3, 1) != 6)
        abort();
    return 0;
}
