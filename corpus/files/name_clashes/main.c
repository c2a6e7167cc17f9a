/* main.c -- three files that use the same names for different things */
#include <stdio.h>

#define LIMIT 3

struct node {
    int value;
    struct node *next;
};

enum state { IDLE, BUSY };

static int counter = 100;
static const char *name = "main";

int Left(int n);            /* left.c has a function called as its class would be */
int left_total(void);
int right_total(void);
const char *left_name(void);
const char *right_name(void);

static int step(int n)
{
    static int calls;

    calls++;
    return n + calls;
}

static struct node *push(struct node *head, struct node *fresh, int value)
{
    fresh->value = value;
    fresh->next = head;
    return fresh;
}

int main(void)
{
    struct node nodes[LIMIT];
    struct node *list = NULL;
    enum state state = BUSY;

    for (int i = 0; i < LIMIT; i++)
        list = push(list, &nodes[i], step(i));
    for (struct node *n = list; n != NULL; n = n->next)
        counter += n->value;
    printf("%s: %d %d %zu\n", name, counter, state, sizeof(struct node));
    printf("%s: %d, ", left_name(), Left(5));
    printf("%d\n", left_total());
    printf("%s: %d\n", right_name(), right_total());
    return 0;
}
