/* Arrays of variable length in loops that are left and gone on with. */
#include <stdio.h>
#include <string.h>

int f(int n)
{
    int i, s = 0;
    for (i = 1; i < n; i++) {
        char b[i];
        memset(b, i, i);
        if (i == 7)
            goto out;
        s += b[i - 1];
        if (i & 1)
            continue;
        int c[i * 2];
        c[i] = 1;
        s += c[i];
    }
out:
    return s;
}

int g(int n)
{
again:;
    int a[n];
    a[n - 1] = n;
    if (--n > 0)
        goto again;
    return a[0];
}

int main()
{
    printf("%d %d\n", f(10), g(5));
    int i;
    for (i = 0; i < 100000; i++) {
        char big[1000 + i % 10];
        big[0] = i;
    }
    return 0;
}
