/* static_links.c: static objects that point to each other, to themselves and to what comes later */
#include <stdio.h>
struct list { struct list *next, *prev; char name[8]; };
struct list head = { &head, &head, "head" };
extern struct node b;
struct node { struct node *peer; int v; };
struct node a = { &b, 1 };
struct node b = { &a, 2 };
static int *pick[];
static int x = 4, y = 5;
static int *pick[] = { &x, &y, &x };
extern char text[];
static char *where = text + 2;
char text[] = "abcdef";
int main(void)
{
    static struct list *self[2];
    static struct list **me = self;
    printf("%d %d %s\n", head.next == &head, head.prev->next == &head, head.name);
    printf("%d %d\n", a.peer->v, b.peer->v);
    printf("%d %d %d %s %d\n", *pick[0], *pick[1], *pick[2], where, me == self);
    return 0;
}
