/* Enumerators with values of their own, and shadowed ones. */
#include <stdlib.h>

enum e { A, B = 5, C, D = -1, E };

int f(enum e x)
{
    switch (x) {
    case A:
        return 1;
    case B:
        return 2;
    case C:
        return 3;
    case D:
        return 4;
    default:
        return 5;
    }
}

int main()
{
    enum { A = 10 } y = A;
    if (y != 10)
        abort();
    if (f(0) != 1)
        abort();
    if (f(B) != 2)
        abort();
    if (f(6) != 3 || f(-1) != 4 || f(77) != 5)
        abort();
    if (E != 0)
        abort();
    return 0;
}
