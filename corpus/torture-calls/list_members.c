/* A list of variable arguments as a member of a structure. */
#include <stdlib.h>

#include <stdarg.h>
struct st {
    va_list ap;
    int n;
};

int next(struct st *s)
{
    s->n++;
    return va_arg(s->ap, int);
}

int f(int k, ...)
{
    struct st s;
    s.n = 0;
    va_start(s.ap, k);
    int r = 0;
    while (s.n < k)
        r = r * 10 + next(&s);
    va_end(s.ap);
    return r;
}

int main()
{
    if (f(5, 1, 2, 3, 4, 5) != 12345)
        abort();
    return 0;
}
