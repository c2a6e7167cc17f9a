/* linked_list.c: a singly linked list of clients, sorted, reversed, filtered */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct node
{
    int          id;
    char         name[12];
    struct node *next;
};

typedef struct node *list;

static int allocated;   /* nodes that are alive */

static list cons(int id, const char *name, list rest)
{
    struct node *n = (struct node *)malloc(sizeof(struct node));

    if (!n)
    {
        fprintf(stderr, "no memory\n");
        exit(1);
    }
    n->id = id;
    strncpy(n->name, name, sizeof(n->name) - 1);
    n->name[sizeof(n->name) - 1] = '\0';
    n->next = rest;
    allocated++;
    return n;
}

static void print(const char *title, const struct node *l)
{
    printf("%s:", title);
    while (l)
    {
        printf(" %d=%s", l->id, l->name);
        l = l->next;
    }
    printf("\n");
}

static list reverse(list l)
{
    list result = NULL;

    while (l != NULL)
    {
        list next = l->next;

        l->next = result;
        result = l;
        l = next;
    }
    return result;
}

static int length(const struct node *l)
{
    return l == NULL ? 0 : 1 + length(l->next);
}

/* merge sort: stable, and no arrays needed */
static list merge(list a, list b, int (*compare)(const struct node *, const struct node *))
{
    struct node head, *tail = &head;

    while (a && b)
        if (compare(b, a) < 0)
            tail = tail->next = b, b = b->next;
        else
            tail = tail->next = a, a = a->next;
    tail->next = a ? a : b;
    return head.next;
}

static list sort(list l, int (*compare)(const struct node *, const struct node *))
{
    list slow = l, fast, second;

    if (!l || !l->next)
        return l;
    for (fast = l->next; fast && fast->next; fast = fast->next->next)
        slow = slow->next;
    second = slow->next;
    slow->next = NULL;
    return merge(sort(l, compare), sort(second, compare), compare);
}

static int by_name(const struct node *a, const struct node *b) { return strcmp(a->name, b->name); }
static int by_id(const struct node *a, const struct node *b) { return a->id - b->id; }

static int is_odd(const struct node *n) { return n->id & 1; }

static void remove_if(list *where, int (*predicate)(const struct node *))
{
    while (*where)
    {
        if (predicate(*where))
        {
            list dead = *where;

            *where = dead->next;
            free(dead);
            --allocated;
        }
        else
            where = &(*where)->next;
    }
}

static int always(const struct node *n)
{
    return n != NULL;
}

int main(void)
{
    const char *names[] = { "mallory", "bob", "trent", "alice", "a-very-long-name", "eve", "bob" };
    list clients = NULL;
    int i;

    for (i = 0; i < (int)(sizeof(names) / sizeof(names[0])); i++)
        clients = cons(i * 7 % 5, names[i], clients);
    print("in reverse order", clients);
    clients = reverse(clients);
    print("in order", clients);
    clients = sort(clients, by_name);
    print("by name", clients);
    clients = sort(clients, by_id);
    print("by id", clients);
    printf("%d nodes\n", length(clients));
    remove_if(&clients, is_odd);
    print("even ones", clients);
    remove_if(&clients, always);
    printf("%d nodes, %d alive\n", length(clients), allocated);
    return 0;
}
