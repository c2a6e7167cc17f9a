/* Pointers into the middle of arrays and strings. */
#include <stdlib.h>

int a[10];
int *mid = a + 5;
int *neg = &a[9] - 3;
int *p2 = &a[2];
char *s = "hello" + 2;
char *e = &"hello"[4];
long d = (long)&((struct {
             int x;
             int y;
         } *)0)
             ->y;

int main()
{
    if (mid - a != 5 || neg - a != 6 || p2 != a + 2)
        abort();
    if (*s != 'l' || *e != 'o')
        abort();
    if (d != 4)
        abort();
    return 0;
}
