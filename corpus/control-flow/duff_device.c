/* Duff's device: a loop that is entered in the middle, by a switch around it. */
#include <stdio.h>
#include <string.h>

static void copy_words(short *to, const short *from, int count)
{
    int rounds = (count + 7) / 8;   /* the first one may be shorter */

    if (count <= 0)
        return;
    switch (count % 8) {
    case 0: do { *to++ = *from++;   /* fall through */
    case 7:      *to++ = *from++;   /* fall through */
    case 6:      *to++ = *from++;   /* fall through */
    case 5:      *to++ = *from++;   /* fall through */
    case 4:      *to++ = *from++;   /* fall through */
    case 3:      *to++ = *from++;   /* fall through */
    case 2:      *to++ = *from++;   /* fall through */
    case 1:      *to++ = *from++;
            } while (--rounds > 0);
    }
}

/* The same with a while loop, and without braces around it. */
static int count_down(int start, int steps)
{
    int touched = 0;

    switch (start)
        while (steps-- > 0) {
    case 1:
            touched += 1;
            /* fall through */
    case 2:
            touched += 10;
        }
    return touched;
}

int main(void)
{
    short source[20], target[20];
    int count, i;

    for (i = 0; i < 20; i++)
        source[i] = (short)(i * i);
    for (count = 0; count <= 20; count += 3) {
        memset(target, -1, sizeof target);
        copy_words(target, source, count);
        for (i = 0; i < 20 && target[i] != -1; i++)
            printf("%d ", target[i]);
        printf("(%d)\n", i);
    }
    for (i = 0; i < 4; i++)
        printf("%d %d\n", count_down(i, 0), count_down(i, 3));
    return 0;
}
