/* Statement expressions in every place of a loop. */
#include <stdio.h>
#include <stdlib.h>

int f(int x)
{
    return ({
        int y = x;
        int z;
        if (y > 0)
            z = y;
        else
            z = -y;
        z;
    });
}

int g(int x)
{
    int r = ({
        if (x)
            goto out;
        5;
    });
    return r;
out:
    return 6;
}

int h(int n)
{
    int s = 0;
    for (int i = 0; ({
             int t = i < n;
             t;
         });
         i = ({
             int q = i;
             q + 1;
         }))
        s += ({
            int a[3] = {i, 2 * i, 3 * i};
            a[i % 3];
        });
    return s;
}

int k(void)
{
    struct {
        int a, b;
    } s = ({
        struct {
            int a, b;
        } t = {1, 2};
        t.a;
    })
              ? (typeof(s)){3, 4}
              : (typeof(s)){5, 6};
    return s.b;
}

int main()
{
    if (f(-3) != 3 || g(0) != 5 || g(1) != 6)
        abort();
    printf("%d %d\n", h(10), k());
    ({ ; });
    (void)({ 1; });
    int z = ({ ({ ({ 3; }); }); });
    while (({
        z--;
        z > 0;
    }))
        ;
    if (z)
        abort();
    if (({
            int q = 3;
            q == 3;
        }))
        return ({ 0; });
    return 1;
}
