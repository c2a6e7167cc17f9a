/* How often operands of the logical operators are evaluated. */
#include <stdlib.h>

int calls;

int t(int v)
{
    calls++;
    return v;
}

int main()
{
    if (t(1) || t(1))
        ;
    if (calls != 1)
        abort();
    if (t(0) && t(1))
        abort();
    if (calls != 2)
        abort();
    int x = t(0) || t(5);
    if (x != 1 || calls != 4)
        abort();
    x = t(3) && t(4);
    if (x != 1)
        abort();
    x = !t(0) + !!t(7);
    if (x != 2)
        abort();
    x = (t(1), t(2), t(3));
    if (x != 3)
        abort();
    x = t(1) ? t(2) ? 5 : 6 : 7;
    if (x != 5)
        abort();
    x = t(0) ?: t(9);
    if (x != 9)
        abort();
    calls = 0;
    x = t(4) ?: t(9);
    if (x != 4 || calls != 1)
        abort();
    return 0;
}
