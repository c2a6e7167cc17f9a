/* Addresses as integers, integers as addresses. */
#include <stdlib.h>

int x;
long l = (long)&x;
void *vp = (void *)0x1234;
int *ip = (int *)8 + 1;
char *cp = (char *)(long)-1;
unsigned long ul = (unsigned long)(char *)77;
_Bool b = &x;
_Bool b2 = (long)0;

int main()
{
    if (l != (long)&x)
        abort();
    if ((long)vp != 0x1234)
        abort();
    if ((long)ip != 12)
        abort();
    if ((long)cp != -1 || ul != 77 || b != 1 || b2)
        abort();
    return 0;
}
