/* Cases inside of blocks and conditional statements. */
#include <stdio.h>

int f(int x)
{
    int r = 0;
    switch (x) {
        int y;
    case 0:
        y = 5;
        r += y;
    case 1: {
        y = 3;
    case 2:
        r += 10;
    } break;
        if (0) {
        case 3:
            r = 77;
        }
    default:
        r++;
        while (x-- > 0) {
        case 9:
            r += 2;
        }
    }
    return r;
}

int main()
{
    printf("%d %d %d %d %d %d %d\n", f(0), f(1), f(2), f(3), f(4), f(9), f(-3));
    return 0;
}
