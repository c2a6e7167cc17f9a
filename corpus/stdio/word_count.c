/* wc, as in the book */
#include <stdio.h>
#include <ctype.h>

#define IN  1  /* inside a word */
#define OUT 0  /* outside a word */

int main()
{
    int c, nl, nw, nc, state;
    int longest, length;
    int digits[10], i;

    state = OUT;
    nl = nw = nc = 0;
    longest = length = 0;
    for (i = 0; i < 10; ++i)
        digits[i] = 0;
    while ((c = getchar()) != EOF) {
        ++nc;
        if (c == '\n')
            ++nl;
        if (c >= '0' && c <= '9')
            ++digits[c - '0'];
        if (isspace(c)) {
            state = OUT;
            if (length > longest)
                longest = length;
            length = 0;
        } else {
            length++;
            if (state == OUT) {
                state = IN;
                ++nw;
            }
        }
    }
    printf("%d %d %d\n", nl, nw, nc);
    printf("longest %d\n", longest);
    for (i = 0; i < 10; i++)
        printf("%d%c", digits[i], i < 9 ? ' ' : '\n');
    return 0;
}
