/* Specifiers in orders that nobody writes. */
#include <stdlib.h>

long unsigned int long a = 5;
int long signed b = -1;
short unsigned c = 65535;
char signed const volatile d = -2;
int static e = 3;
int typedef T;
T extern q;
T q = 4;

int main()
{
    if (a != 5 || b != -1 || c != 65535 || d != -2 || e != 3 || q != 4)
        abort();
    if (sizeof a != 8)
        abort();
    return 0;
}
