/* Initialised flexible array members. */
#include <stdlib.h>
#include <string.h>

struct f {
    int n;
    int a[];
};
struct f f1 = {3, {1, 2, 3}};
static struct f f2 = {.n = 2, .a = {[1] = 5}};
struct g {
    char n;
    char s[];
} g = {5, "hello"};

int main()
{
    int i, s = 0;
    for (i = 0; i < f1.n; i++)
        s += f1.a[i];
    if (s != 6 || f2.a[1] != 5 || strcmp(g.s, "hello") || sizeof g != 1 || sizeof f1 != 4)
        abort();
    return 0;
}
