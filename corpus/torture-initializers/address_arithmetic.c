/* What of an address is a constant. */
#include <stdlib.h>

int a[5];
int n = &a[4] - &a[1];
long diff = (char *)&a[3] - (char *)a;
int cmp = &a[1] > &a[0];
int *q = &*&a[2];
int (*r)[5] = &a;
int *t = *&a;
int *u = &(*(&a + 0))[1];
void *v = &v;
int w = sizeof(int[3]) == 12;
char *x = (char *)&a + 3;
int *y = &a[0] + 1 - 1;

int main()
{
    if (n != 3 || diff != 12 || !cmp || q != a + 2 || *r != a || t != a || u != a + 1 || v != &v ||
        !w || x != (char *)a + 3 || y != a)
        abort();
    return 0;
}
