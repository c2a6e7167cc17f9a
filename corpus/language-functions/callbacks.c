/* callbacks.c: functions handed to functions, with a context behind a void pointer */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int (*visitor)(int value, void *context);

struct range { int low, high, seen; };

static int for_each(const int *v, size_t n, visitor visit, void *context)
{
    while (n--)
        if (visit(*v++, context))
            return 1;
    return 0;
}

static int add(int value, void *context)
{
    *(long *)context += value;
    return 0;
}

static int in_range(int value, void *context)
{
    struct range *r = context;

    r->seen++;
    return value >= r->low && value <= r->high;
}

static int ascending(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;

    return (x > y) - (x < y);
}

static int by_last_digit(const void *a, const void *b)
{
    int x = *(const int *)a % 10, y = *(const int *)b % 10;

    return x != y ? x - y : ascending(a, b);
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void sort_and_print(int *v, size_t n, int (*compare)(const void *, const void *))
{
    size_t i;

    qsort(v, n, sizeof *v, compare);
    for (i = 0; i < n; i++)
        printf("%d ", v[i]);
    printf("\n");
}

int main(void)
{
    int v[] = { 42, 17, 91, 8, 23, 60, 4 };
    const size_t n = sizeof v / sizeof *v;
    const char *words[] = { "pear", "apple", "fig", "banana" }, *key = "fig", **hit;
    long sum = 0;
    struct range r = { 20, 30, 0 };
    int wanted = 60, *found, i;

    for_each(v, n, add, &sum);
    printf("%ld\n", sum);
    printf("%d ", for_each(v, n, in_range, &r));
    printf("%d\n", r.seen);
    sort_and_print(v, n, by_last_digit);
    sort_and_print(v, n, &ascending);
    found = bsearch(&wanted, v, n, sizeof *v, ascending);
    printf("%d\n", found ? (int)(found - v) : -1);
    wanted = 61;
    printf("%d\n", bsearch(&wanted, v, n, sizeof *v, ascending) == NULL);
    qsort(words, 4, sizeof words[0], by_text);
    hit = bsearch(&key, words, 4, sizeof *words, by_text);
    for (i = 0; i < 4; i++)
        printf("%s%s ", words[i], hit == &words[i] ? "*" : "");
    printf("\n");
    return 0;
}
