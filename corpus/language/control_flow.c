/* control_flow.c: switch with fallthrough, goto, nested loops, conditional and comma expressions */
#include <stdio.h>
#include <string.h>

static const char *size_of_month(int month, int leap)
{
    switch (month) {
    case 4: case 6:
    case 9: case 11:
        return "thirty";
    case 2:
        return leap ? "twenty-nine" : "twenty-eight";
    default:
        if (month < 1 || month > 12)
            break;
        return "thirty-one";
    }
    return "none";
}

static int count_down(int from)
{
    int sum = 0;

    switch (from) {
    default:
        sum += 100;
        /* fall through */
    case 3:
        sum += 3;
        /* fall through */
    case 2:
        sum += 2;
        /* fall through */
    case 1:
        sum += 1;
        break;
    case -1:
        sum = -1;
        /* fall through */
    case 0:
        ;
    }
    return sum;
}

/* classic string unescaping with a switch in a loop: break and continue mean different things */
static void unescape(const char *s)
{
    char out[32], *o = out;

    for (; *s; s++) {
        if (*s != '\\') {
            *o++ = *s;
            continue;
        }
        switch (*++s) {
        case 'n':
            *o++ = '/';
            break;
        case 't':
            *o++ = '>';
            continue;           /* no dot after a tab */
        case '\0':
            goto end;
        default:
            *o++ = '?';
        }
        *o++ = '.';
    }
end:
    *o = '\0';
    printf("%s\n", out);
}

static int find_pair(int sum, int *a, int *b)
{
    static const int numbers[] = { 3, 9, 4, 15, 8, 2 };
    const int n = sizeof numbers / sizeof numbers[0];
    int i, j;

    for (i = 0; i < n; i++) {
        for (j = i + 1; j < n; j++) {
            if (numbers[i] + numbers[j] == sum)
                goto found;
        }
    }
    return 0;

found:
    *a = numbers[i];
    *b = numbers[j];
    return 1;
}

static int retry(int failures)
{
    int attempts = 0;

again:
    attempts++;
    if (failures-- > 0)
        goto again;
    return attempts;
}

static int collatz(unsigned n)
{
    int steps = 0;

    while (n != 1)
        n = n % 2 ? 3 * n + 1 : n / 2, steps++;
    return steps;
}

int main(void)
{
    int i, j, a = 0, b = 0, month;

    for (month = 0; month <= 13; month++)
        printf("%s%s", month ? " " : "", size_of_month(month, month % 2 == 0));
    printf("\n");
    for (i = -2; i <= 4; i++)
        printf("%d ", count_down(i));
    printf("\n");

    unescape("a\\nb\\tc\\qd");
    unescape("end\\");

    printf("%d ", find_pair(19, &a, &b));
    printf("%d+%d ", a, b);
    printf("%d\n", find_pair(1, &a, &b));
    printf("%d %d\n", retry(0), retry(3));

    for (i = 0, j = 10; i < j; i++, j--)
        ;
    printf("%d %d\n", i, j);

    i = 0;
    do
        if (i == 3)
            break;
    while (++i < 10);
    printf("%d\n", i);

    i = 5;
    j = i * 2, i = j + 1;
    printf("%d %d %d\n", i, j, i > j ? i : j < 5 ? -1 : j);
    for (;;) {
        if (--i < 0) break;
        if (i % 3) continue;
        printf("%d ", i);
    }
    printf("\n%d %d %d\n", collatz(27), collatz(1), collatz(97));

    {
        int i = 1;              /* another i */
        {
            int i = 2;
            printf("%d", i);
        }
        printf("%d", i);
    }
    printf("%d\n", i);
    return 0;
}
