/* list.c */
#include <stdlib.h>
#include <string.h>

/* An entry of the list. */
struct entry {
    int key;
    struct entry *next;
    char text[8];
};

struct pair {
    short first, second;
};

extern struct entry *list_head;     /* ... and defined there */
struct pair list_limits = { 100, -100 };

struct entry *list_add(int key, const char *text)
{
    struct entry *e = malloc(sizeof *e);

    e->key = key;
    strncpy(e->text, text, sizeof e->text - 1);
    e->text[sizeof e->text - 1] = '\0';
    e->next = list_head;
    list_head = e;
    if (key < list_limits.first)
        list_limits.first = (short)key;
    if (key > list_limits.second)
        list_limits.second = (short)key;
    return e;
}

struct pair list_range(void)
{
    return list_limits;
}

int list_sum(struct pair range)
{
    int sum = 0;

    for (const struct entry *e = list_head; e; e = e->next)
        if (e->key >= range.first && e->key <= range.second)
            sum += e->key;
    return sum;
}
