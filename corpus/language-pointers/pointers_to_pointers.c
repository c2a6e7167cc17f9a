/* pointers_to_pointers.c: out parameters, arrays of strings, and deleting from a list without a special case */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct node { int v; struct node *next; };

static void push(struct node **head, int v)
{
    struct node *n = malloc(sizeof *n);

    n->v = v;
    n->next = *head;
    *head = n;
}

static int remove_all(struct node **link, int v)
{
    int n = 0;

    while (*link) {
        struct node *old = *link;

        if (old->v == v) {
            *link = old->next;
            free(old);
            n++;
        } else
            link = &old->next;
    }
    return n;
}

static void insert_sorted(struct node **head, struct node *item)
{
    struct node **pp;

    for (pp = head; *pp && (*pp)->v < item->v; pp = &(*pp)->next)
        continue;
    item->next = *pp;
    *pp = item;
}

static int split(char *text, char **words, int max)
{
    int n = 0;
    char *p = text;

    while (n < max && *p) {
        words[n++] = p;
        while (*p && *p != ' ')
            p++;
        if (*p)
            *p++ = '\0';
    }
    words[n] = NULL;
    return n;
}

static int parse_number(const char **at)
{
    int v = 0;

    while (**at >= '0' && **at <= '9')
        v = v * 10 + *(*at)++ - '0';
    return v;
}

int main(void)
{
    static const int values[] = { 5, 3, 5, 8, 1, 5 };
    struct node *list = NULL, *sorted = NULL, *n, extra = { 4, NULL };
    char text[] = "GET /index.html HTTP/1.1", *words[5], **w;
    const char *expression = "12+34+5", *at = expression;
    int i, total = 0, *ip = &i, **ipp = &ip, ***ippp = &ipp;

    for (i = 0; i < 6; i++)
        push(&list, values[i]);
    i = remove_all(&list, 5);
    printf("%d:", i);
    for (n = list; n; n = n->next)
        printf(" %d", n->v);
    printf("\n");
    while (list) {
        n = list;
        list = list->next;
        insert_sorted(&sorted, n);
    }
    insert_sorted(&sorted, &extra);
    for (n = sorted; n; n = n->next)
        printf("%d ", n->v);
    printf("\n%d", split(text, words, 4));
    for (w = words; *w; w++)
        printf(" [%s]", *w);
    printf(" %c%c\n", *words[1], words[2][1]);
    total = parse_number(&at);
    while (*at == '+') {
        at++;
        total += parse_number(&at);
    }
    printf("%d %d\n", total, (int)(at - expression));
    ***ippp = 7;
    **ipp += 1;
    printf("%d\n", i);
    while (sorted) {
        n = sorted->next;
        if (sorted != &extra)
            free(sorted);
        sorted = n;
    }
    return 0;
}
