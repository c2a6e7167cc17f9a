/* A generator whose switch reaches into nested loops: it goes on where it returned. */
#include <stdio.h>

static int state, x, y;

/* All pairs x < y < limit, one a call; -1 at the end. */
static int next_pair(int limit)
{
    switch (state) {
    case 0:
        for (y = 1; y < limit; y++) {
            for (x = 0; x < y; x++) {
                state = 1;
                return y * 10 + x;
    case 1:;   /* back inside of both loops */
            }
            if (y == 2) {
                state = 2;
                return 999;
            }
    case 2:
            state = 3;   /* also after an ordinary round */
        }
        state = 4;
        /* fall through */
    case 4:
        break;
    case 3:
    default:
        printf("never\n");
    }
    return -1;
}

int main(void)
{
    int pair;

    while ((pair = next_pair(4)) >= 0)
        printf("%d ", pair);
    printf("%d %d\n", pair, next_pair(4));
    return 0;
}
