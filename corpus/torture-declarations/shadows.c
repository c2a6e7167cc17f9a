/* Objects, types and functions that hide one another. */
#include <stdlib.h>

int a = 1;

int f(void)
{
    int a = 2;
    {
        extern int a;
        a++;
    }
    {
        int a = 4;
        {
            int a = 5;
            a++;
        }
        a++;
        if (a != 5)
            abort();
    }
    return a;
}
static int s = 1;

int g(void)
{
    static int s;
    {
        static int s = 10;
        s++;
        if (s < 11)
            abort();
    }
    return ++s;
}

int main()
{
    if (f() != 2 || a != 2)
        abort();
    if (g() != 1 || g() != 2 || s != 1)
        abort();
    for (int a = 0; a < 2; a++) {
        int a = 7;
        if (a != 7)
            abort();
    }
    if (a != 2)
        abort();
    {
        int f = 3;
        if (f != 3)
            abort();
    }
    enum { a2 = 5 } e = a2;
    {
        int a2 = 6;
        if (a2 != 6)
            abort();
    }
    if (e != a2)
        abort();
    struct a {
        int a;
    } a = {8};
    if (a.a != 8)
        abort();
    {
        struct a {
            char c;
        };
        if (sizeof(struct a) != 1)
            abort();
    }
    if (sizeof(struct a) != 4)
        abort();
    typedef int T;
    {
        T T = 3;
        if (T != 3)
            abort();
    }
    T x = 1;
    return x - 1;
}
