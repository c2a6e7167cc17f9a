/* Differences of labels in a static table. */
#include <stdlib.h>

int f(int i)
{
    static const int tab[] = {&&a - &&a, &&b - &&a, &&c - &&a};
    int r = 0;
    goto *(&&a + tab[i]);
a:
    r += 1;
b:
    r += 10;
c:
    r += 100;
    return r;
}

int main()
{
    if (f(0) != 111 || f(1) != 110 || f(2) != 100)
        abort();
    return 0;
}
