/* static_locals.c: variables that keep their values between calls, one for each function */
#include <stdio.h>
#include <string.h>

static unsigned next_id(void)
{
    static unsigned id = 100;

    return id++;
}

static int counter(void)
{
    static int count, step = 1;

    count += step;
    if (count > 10)
        step = -step;
    return count;
}

/* the classic: a result that the next call overwrites */
static const char *address_text(unsigned address)
{
    static char text[2][16];
    static int which;

    which = !which;
    sprintf(text[which], "%u.%u.%u.%u", address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255);
    return text[which];
}

static char *next_token(char *s, char separator)
{
    static char *rest;
    char *start, *end;

    if (s)
        rest = s;
    start = rest;
    if (!start)
        return NULL;
    end = strchr(start, separator);
    if (end) {
        *end = '\0';
        rest = end + 1;
    } else
        rest = NULL;
    return start;
}

static int depth(int n)
{
    static int deepest;
    static struct { int calls; int trace[8]; } stats;

    stats.trace[stats.calls++ & 7] = n;
    if (n > deepest)
        deepest = n;
    if (n < 5)
        return depth(n + 1);
    return deepest * 100 + stats.calls * 10 + stats.trace[2];
}

static int lookup(int key)
{
    static const struct { int key, value; } table[] = { { 1, 10 }, { 5, 50 }, { 9, 90 } };
    static int hits[3];
    int i;

    for (i = 0; i < 3; i++)
        if (table[i].key == key)
            return table[i].value + ++hits[i];
    return 0;
}

int main(void)
{
    char line[] = "a::b:c";
    char *t;
    int i;

    for (i = 0; i < 3; i++)
        printf("%u ", next_id());
    for (i = 0; i < 14; i++)
        printf("%d ", counter());
    printf("\n%s ", address_text(0x7f000001));
    printf("%s\n", address_text(0xc0a80105));
    {
        const char *one = address_text(1), *two = address_text(2);

        printf("%s %s\n", one, two);
    }
    for (t = next_token(line, ':'); t; t = next_token(NULL, ':'))
        printf("[%s]", t);
    printf("\n%d\n", depth(0));
    printf("%d %d ", lookup(5), lookup(4));
    printf("%d\n", lookup(5));
    return 0;
}
