/* Labels: at the end of blocks, without use, with the names of other things, several on one statement, local ones. */
#include <stdio.h>

struct again {
    int again;
};

#define FIND(array, wanted, found)                       \
    do {                                                 \
        __label__ out;                                   \
        int i;                                           \
        found = -1;                                      \
        for (i = 0; i < (int)(sizeof(array) / sizeof(array[0])); i++) \
            if ((array)[i] == (wanted)) {                \
                found = i;                               \
                goto out;                                \
            }                                            \
        out:;                                            \
    } while (0)

static int same_names(int n)
{
    struct again count = { 0 };
    int object = n;
again:
    count.again++;
object:
    if (--object > 0)
        goto again;
    if (object > -2)
        goto object;
    return count.again * 100 + object;
}

static int at_ends(int n)
{
    int trace = 0;

    {
        if (n == 1)
            goto end_of_block;
        trace += 1;
    end_of_block:;
    }
    for (int i = 0; i < 3; i++) {
        if (i == n)
            goto next;
        trace += 10;
    next:;
    }
    if (n == 2)
        goto both;
    trace += 100;
both:
too:
    trace += 1000;
    if (n == 3) {
        n = 0;
        goto too;
    }
    goto end;
end:
    return trace;
}

int main(void)
{
    static const int numbers[] = { 4, 8, 15, 16, 23, 42 };
    static const char letters[] = "abc";
    int where, what;

    FIND(numbers, 16, where);
    FIND(letters, 'c', what);
    printf("%d %d\n", where, what);
    FIND(numbers, 7, where);
    printf("%d\n", where);
    for (int n = 0; n < 5; n++)
        printf("%d %d\n", same_names(n), at_ends(n));
    where = ({ int i = 0; repeat: i += 3; if (i < 10) goto repeat; i; });
    printf("%d\n", where);
    return 0;
}
