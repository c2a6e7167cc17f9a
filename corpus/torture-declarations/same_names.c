/* One name as type, tag, member, parameter and label. */
#include <stdlib.h>

typedef int T;
int f(T);

int f(T T)
{
    return T + 1;
}

int g(void)
{
    T T = 3;
    return T;
}
struct T {
    T T;
};

int main()
{
    struct T T = {4};
    if (f(1) != 2 || g() != 3 || T.T != 4)
        abort();
    goto T;
    abort();
T:
    return 0;
}
