/* lfind, lsearch, insque, remque */
#include <search.h>
#include <stdio.h>
#include <string.h>

struct item {
    struct item *next;
    struct item *previous;
    int value;
};

static int compare(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

int main(void)
{
    int table[10] = { 5, 3, 9 }, key = 9;
    size_t count = 3;
    struct item a = { .value = 1 }, b = { .value = 2 }, c = { .value = 3 };
    int *found = lfind(&key, table, &count, sizeof(int), compare);

    printf("found at %d\n", (int)(found - table));
    key = 7;
    printf("missing %d\n", lfind(&key, table, &count, sizeof(int), compare) == NULL);
    found = lsearch(&key, table, &count, sizeof(int), compare);
    printf("added at %d, count %zu\n", (int)(found - table), count);
    found = lsearch(&key, table, &count, sizeof(int), compare);
    printf("found at %d, count %zu\n", (int)(found - table), count);
    insque(&a, NULL);
    insque(&c, &a);
    insque(&b, &a);
    for (struct item *i = &a; i != NULL; i = i->next)
        printf(" %d", i->value);
    remque(&b);
    for (struct item *i = &c; i != NULL; i = i->previous)
        printf(" %d", i->value);
    printf("\n");
    return 0;
}
