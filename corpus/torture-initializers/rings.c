/* Objects that point to one another and to themselves. */
#include <stdlib.h>

struct node {
    struct node *l, *r;
    int v;
};
extern struct node n2;
struct node n1 = {&n2, &n1, 1};
struct node n2 = {&n1, 0, 2};
static struct node ring[3] = {{&ring[1], &ring[2], 0}, {ring + 2, ring, 1}, {ring, ring + 1, 2}};

int main()
{
    if (n1.l->l->r->v != 1 || ring[0].l->l->l != ring)
        abort();
    static struct node loc = {&loc, &n1, 5};
    if (loc.l->l->r->l->v != 2)
        abort();
    return 0;
}
