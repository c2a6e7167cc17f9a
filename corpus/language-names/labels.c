/* labels.c: labels belong to their function, are named as they like and may mark anything */
#include <stdio.h>

static int first(int n)
{
out:
    if (n-- > 0)
        goto out;
    return n;
}

static int second(int out)
{
    goto out;
unused:
    out = 100;
    goto unused;
out:
    return out;
}

static void states(const char *s)
{
start:
    switch (*s++) {
    case 'a':
        printf("a");
        goto start;
    case 'b':
        printf("b");
        goto number;
    case '\0':
        goto end;
    default:
        goto start;
    }
number:
    while (*s >= '0' && *s <= '9') {
        printf("%c", *s++);
        if (*s == '9')
            goto skip;
    }
    goto start;
skip:
    s++;
    printf("!");
    goto number;
end:
    printf("\n");
}

static int find(int table[3][3], int what)
{
    int i, j;

    for (i = 0; i < 3; i++)
        for (j = 0; j < 3; j++)
            if (table[i][j] == what)
                goto found;
    return -1;
found:
    return i * 10 + j;
}

int main(void)
{
    int table[3][3] = { { 1, 2, 3 }, { 4, 5, 6 }, { 7, 8, 9 } };
    int retries = 0;

    printf("%d %d\n", first(3), second(4));
    states("ab12xab9b1932");
    printf("%d %d\n", find(table, 6), find(table, 10));
retry:
    printf("try %d\n", ++retries);
    if (retries < 3)
        goto retry;
    {
        goto inner;
inner:  ;
    }
    do {
        if (retries == 5)
            goto done;
        retries++;
    } while (retries < 10);
done:
    if (retries == 5) {
        retries = 6;
        goto last;
    }
    goto next_try;
last:
    printf("%d\n", retries);
next_try:
    return 0;
}
