/* Arrays of arrays with braces left out, ranges that are overwritten. */
#include <stdio.h>
#include <stdlib.h>

int a[][3] = {1, 2, 3, 4, 5, 6, 7};
int b[2][2][2] = {{{1}, {2}}, {3, 4, 5}};
int c[3][2] = {[1] = {1, 2}, [0][1] = 9};
int d[10] = {[2 ... 5] = 7, [4] = 1, 2, [9] = 3};

int main()
{
    if (sizeof a != 36 || a[2][0] != 7 || a[2][2])
        abort();
    if (b[0][1][0] != 2 || b[1][1][0] != 5 || b[1][0][1] != 4)
        abort();
    if (c[1][1] != 2 || c[0][1] != 9 || c[2][0])
        abort();
    int i, s = 0;
    for (i = 0; i < 10; i++)
        s = s * 10 + d[i];
    printf("%d\n", s);
    return 0;
}
