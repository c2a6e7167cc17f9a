/* main.c -- declares the types of list.c again instead of including a header */
#include <stdio.h>

struct entry {
    int key;
    struct entry *next;
    char text[8];
};

struct pair {
    short first, second;
};

struct entry *list_add(int key, const char *text);
struct entry *list_head;        /* tentative here ... */
struct pair list_range(void);
int list_sum(struct pair range);
extern struct pair list_limits;

int main(void)
{
    struct pair range;

    list_add(3, "three");
    list_add(9, "nine");
    list_add(5, "five");
    for (struct entry *e = list_head; e; e = e->next)
        printf("%d %s\n", e->key, e->text);
    range = list_range();
    printf("%d..%d: %d\n", range.first, range.second, list_sum(range));
    range.second = 5;
    printf("up to %d: %d, limits %d %d\n", range.second, list_sum(range), list_limits.first, list_limits.second);
    return 0;
}
