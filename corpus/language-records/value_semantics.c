/* value_semantics.c: structures are copied by assignment, argument, result and initialiser */
#include <stdio.h>
#include <string.h>

struct vec { double x, y; };
struct body { struct vec pos, vel; char tag[4]; };
struct world { struct body bodies[2]; int steps; };

static struct vec add(struct vec a, struct vec b)
{
    a.x += b.x;
    a.y += b.y;
    return a;
}

static struct vec scale(struct vec v, double by)
{
    struct vec r = { v.x * by, v.y * by };

    return r;
}

static struct body move(struct body b, double dt)
{
    b.pos = add(b.pos, scale(b.vel, dt));
    b.tag[0] = '*';
    return b;
}

static struct world step(struct world w)
{
    int i;

    for (i = 0; i < 2; i++)
        w.bodies[i] = move(w.bodies[i], 0.5);
    w.steps++;
    return w;
}

static void print(struct world w)
{
    int i;

    for (i = 0; i < 2; i++)
        printf("%s (%g, %g) ", w.bodies[i].tag, w.bodies[i].pos.x, w.bodies[i].pos.y);
    printf("after %d\n", w.steps);
}

static struct body *find(struct world *w, char tag)
{
    struct body *b;

    for (b = w->bodies; b < w->bodies + 2; b++)
        if (b->tag[1] == tag)
            return b;
    return NULL;
}

int main(void)
{
    struct world a = { { { { 0, 0 }, { 1, 2 }, "-a" }, { { 5, 5 }, { -1, 0 }, "-b" } }, 0 };
    struct world b = step(a), c, d;
    struct body saved, *p;
    struct vec v;

    c = d = step(step(b));
    print(a);
    print(b);
    print(c);
    p = find(&d, 'b');
    saved = *p;
    p->pos = (struct body){ .pos = { 9, 9 } }.pos;
    *find(&c, 'a') = saved;
    d.bodies[0] = *p;
    print(c);
    print(d);
    v = add(scale(saved.pos, 2), d.bodies[1].vel);
    printf("%g %g\n", v.x, v.y);
    printf("%g %g\n", scale(v, 10).x, add(v, v).y);
    printf("%d\n", memcmp(&d.bodies[0], &d.bodies[1], sizeof(struct body)) == 0);
    return step(a).steps - 1;
}
