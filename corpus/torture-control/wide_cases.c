/* A switch on long long, with ranges. */
#include <stdlib.h>

int f(long long x)
{
    switch (x) {
    case 0x100000000LL:
        return 1;
    case -1:
        return 2;
    case 0x7fffffffffffffffLL:
        return 3;
    case 5 ... 10:
        return 4;
    case -100LL ... - 50:
        return 5;
    default:
        return 0;
    }
}

int main()
{
    if (f(0x100000000LL) != 1 || f(-1) != 2 || f(0x7fffffffffffffffLL) != 3 || f(7) != 4 ||
        f(-75) != 5 || f(0) || f(0xffffffff))
        abort();
    return 0;
}
