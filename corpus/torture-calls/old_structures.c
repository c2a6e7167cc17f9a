/* Structures through functions of the old style. */
#include <stdlib.h>

struct s {
    int a, b;
};
struct s mk(a, b)
int a, b;
{
    struct s r;
    r.a = a;
    r.b = b;
    return r;
}
int sum(x)
struct s x;
{
    return x.a + x.b;
}

int main()
{
    struct s t;
    t = mk(3, 4);
    if (sum(t) != 7)
        abort();
    if (sum(mk(1, 2)) != 3)
        abort();
    return 0;
}
