/* Pointers to compound literals at file scope. */
#include <stdlib.h>

struct p {
    int x, y;
};
struct p *pp = &(struct p){1, 2};
int *ip = (int[]){1, 2, 3};
char *cp = (char[]){"abc"};
struct p pa[] = {(struct p){1, 2}, {3, 4}};
struct {
    struct p *q;
    int *r;
} n = {&(struct p){5, 6}, (int[2]){7}};

int main()
{
    if (pp->y != 2 || ip[2] != 3 || cp[2] != 'c' || pa[1].x != 3 || n.q->y != 6 || n.r[0] != 7 ||
        n.r[1])
        abort();
    pp->x = 9;
    ip[0]++;
    if (pp->x != 9 || ip[0] != 2)
        abort();
    return 0;
}
