/* A structure of 64 KB by value. */
#include <stdlib.h>

struct big {
    char c[65536];
    int x;
};

struct big f(struct big b)
{
    b.c[100]++;
    b.x *= 2;
    return b;
}
struct big a;

int main()
{
    a.c[100] = 5;
    a.x = 4;
    struct big b = f(f(a));
    if (b.c[100] != 7 || b.x != 16 || a.x != 4)
        abort();
    b = f(b);
    if (b.x != 32)
        abort();
    return 0;
}
