/* A switch in a loop in a switch, with jumps between them. */
#include <stdio.h>

int f(int c)
{
    int r = 0;
again:
    switch (c) {
    case 1:
        for (;;) {
            switch (r) {
            case 0:
                r = 1;
                continue;
            case 1:
                r = 2;
                break;
            default:
                goto out;
            }
            if (r == 2) {
                c = 2;
                goto again;
            }
        }
    case 2:
        r += 10;
        break;
    out:
        r = 99;
    }
    return r;
}

int main()
{
    printf("%d %d %d\n", f(1), f(2), f(3));
    return 0;
}
