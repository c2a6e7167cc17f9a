/* break and continue between loops and switches that stand in one another. */
#include <stdio.h>

static int tokens(const char *text)
{
    int words = 0, inside = 0;

    for (; *text; text++) {
        switch (*text) {
        case ' ':
        case '\t':
            inside = 0;
            continue;          /* of the loop */
        case '#':
            break;             /* of the switch */
        default:
            if (!inside)
                words++;
            inside = 1;
            continue;
        }
        break;                 /* of the loop: a comment */
    }
    return words;
}

static int nested(int a, int b)
{
    int trace = 0;

    switch (a) {
    case 1:
        switch (b) {
        case 1: trace = 11; break;
        case 2: trace = 12;
        default: trace += 5;
        }
        trace *= 10;
        break;
    case 2:
        do {
            switch (b) {
            case 2: goto out;
            case 3: continue;      /* goes to the condition */
            default: trace += 100;
            }
            trace++;
        } while (b++ < 2);
        trace += 1000;
        break;
    default:
        while (b < 5) {
            switch (b++) { case 4: break; default: continue; }
            trace += 7;
        }
    }
    return trace;
out:
    return -trace;
}

int main(void)
{
    printf("%d %d %d\n", tokens("one two\tthree"), tokens("one # two"), tokens(""));
    for (int a = 0; a < 3; a++)
        for (int b = 0; b < 5; b++)
            printf("%d ", nested(a, b));
    printf("\n");
    return 0;
}
