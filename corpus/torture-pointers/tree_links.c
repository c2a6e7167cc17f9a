/* A tree by recursion and by pointers to pointers. */
#include <stdlib.h>

struct n {
    int v;
    struct n *l, *r;
} pool[100];
int np;

struct n *ins(struct n *t, int v)
{
    if (!t) {
        t = &pool[np++];
        t->v = v;
        return t;
    }
    if (v < t->v)
        t->l = ins(t->l, v);
    else
        t->r = ins(t->r, v);
    return t;
}

void insp(struct n **t, int v)
{
    while (*t)
        t = v < (*t)->v ? &(*t)->l : &(*t)->r;
    *t = &pool[np++];
    (*t)->v = v;
}

int walk(struct n *t, int *o)
{
    int c = 0;
    if (t->l)
        c += walk(t->l, o);
    o[c++] = t->v;
    if (t->r)
        c += walk(t->r, o + c);
    return c;
}

int main()
{
    struct n *t = 0;
    int i, o[100];
    for (i = 0; i < 20; i++)
        t = ins(t, i * 7 % 20);
    for (i = 20; i < 40; i++)
        insp(&t, 20 + i * 3 % 20);
    int c = walk(t, o);
    for (i = 0; i < c; i++)
        if (o[i] != i)
            abort();
    if (c != 40)
        abort();
    return 0;
}
