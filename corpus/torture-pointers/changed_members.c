/* Members changed through what calls and steps give. */
#include <stdlib.h>

struct s {
    int x;
};
struct s a[3] = {{1}, {2}, {3}};
int i;

struct s *np(void)
{
    i++;
    return a;
}

int main()
{
    np()[1].x += 5;
    if (a[1].x != 7 || i != 1)
        abort();
    (*np()).x++;
    np()->x--;
    if (a[0].x != 1 || i != 3)
        abort();
    struct s *p = a;
    p++->x = 9;
    if (a[0].x != 9 || p != a + 1)
        abort();
    (++p)->x *= 2;
    if (a[2].x != 6)
        abort();
    (*--p).x = 1;
    if (a[1].x != 1)
        abort();
    int y = (*p++).x + p->x * 0;
    if (p != a + 2)
        abort();
    p[-1] = *p;
    if (a[1].x != 6)
        abort();
    return 0;
}
