/* A tag, an object and a member of one name. */
#include <stdlib.h>

struct S {
    int x;
} S;
typedef struct S T;
T f(T S)
{
    struct S q = S;
    q.x++;
    return q;
}
union S2 {
    struct S S;
    int S2;
} U;

int main()
{
    S.x = 1;
    S = f(S);
    if (S.x != 2)
        abort();
    U.S = S;
    if (U.S2 != 2)
        abort();
    return 0;
}
