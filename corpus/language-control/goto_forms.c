/* goto_forms.c: goto for clean-up, for retries, out of nested loops and for state machines */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int balance;

static void *take(int fail)
{
    if (fail)
        return NULL;
    balance++;
    return malloc(8);
}

static void give(void *p)
{
    balance--;
    free(p);
}

/* the kernel's way of undoing what was done */
static int setup(int fail_at)
{
    void *a, *b, *c;
    int err = -1;

    a = take(fail_at == 1);
    if (!a)
        goto out;
    b = take(fail_at == 2);
    if (!b)
        goto free_a;
    c = take(fail_at == 3);
    if (!c) {
        err = -3;
        goto free_b;
    }
    err = 0;
    give(c);
free_b:
    give(b);
free_a:
    give(a);
out:
    return err;
}

static int classify(const char *s)
{
    int digits = 0, dots = 0;

start:
    if (*s == '-')
        s++;
next:
    if (*s >= '0' && *s <= '9') {
        digits++;
        s++;
        goto next;
    }
    if (*s == '.' && !dots) {
        dots++;
        s++;
        goto next;
    }
    if (*s == ' ') {
        s++;
        if (!digits)
            goto start;
        goto end;
    }
    if (*s)
        return -1;
end:
    return digits ? dots ? 2 : 1 : 0;
}

static int search(int cube[3][3][3], int what)
{
    int i, j, k, looked = 0;

    for (i = 0; i < 3; i++)
        for (j = 0; j < 3; j++) {
            if (j == 1 && i == 1)
                goto next_plane;
            for (k = 0; k < 3; k++) {
                looked++;
                if (cube[i][j][k] == what)
                    goto found;
            }
            continue;
next_plane:
            looked += 100;
            break;
        }
    return -looked;
found:
    return looked;
}

static int retry(int succeed_at)
{
    int attempt = 0, delay = 1;

again:
    attempt++;
    if (attempt < succeed_at) {
        delay *= 2;
        if (delay > 16)
            goto fail;
        goto again;
    }
    return delay;
fail:
    return -attempt;
}

int main(void)
{
    int cube[3][3][3], i;

    for (i = 0; i < 27; i++)
        ((int *)cube)[i] = i;
    for (i = 0; i < 4; i++)
        printf("%d:%d ", setup(i), balance);
    printf("\n%d %d %d %d %d\n", classify("-12"), classify(" 1.5 x"), classify("abc"), classify(" -"), classify("1.2.3"));
    printf("%d %d %d\n", search(cube, 10), search(cube, 20), search(cube, 50));
    printf("%d %d %d\n", retry(1), retry(4), retry(9));
    return balance;
}
