/* Computed gotos to labels inside of a loop and of blocks, beside a switch. */
#include <stdio.h>

static void trace(const char *what, int depth)
{
    printf("%*s%s\n", depth * 2, "", what);
}

static int walk(const char *path)
{
    static void *const moves[] = { &&left, &&right, &&stay };
    int depth = 0, steps = 0;

    while (*path) {
        int move;

        switch (*path++) {
        case 'l': move = 0; break;
        case 'r': move = 1; break;
        case '.': move = 2; break;
        default: continue;
        }
        steps++;
        goto *moves[move];
        {
left:
            trace("left", depth++);
            continue;
        }
right:
        if (depth == 0) {
stay:
            trace("stay", depth);
            if (steps > 8)
                break;
        } else
            trace("right", --depth);
    }
    return steps * 10 + depth;
}

int main(void)
{
    printf("%d\n", walk("ll-rr.r"));
    printf("%d\n", walk("lrlrlrlr..lll"));
    return 0;
}
