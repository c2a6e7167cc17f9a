/* object_oriented.c: virtual functions by hand: tables of functions, base structures first */
#include <stdio.h>
#include <stdlib.h>

struct shape;

struct shape_ops {
    const char *name;
    double (*area)(const struct shape *);
    void (*scale)(struct shape *, double);
    void (*destroy)(struct shape *);
};

struct shape { const struct shape_ops *ops; int id; };
struct circle { struct shape base; double radius; };
struct rect { struct shape base; double w, h; };

static int live;

static double circle_area(const struct shape *s)
{
    const struct circle *c = (const struct circle *)s;

    return 3 * c->radius * c->radius;
}

static void circle_scale(struct shape *s, double by)
{
    ((struct circle *)s)->radius *= by;
}

static double rect_area(const struct shape *s)
{
    return ((struct rect *)s)->w * ((struct rect *)s)->h;
}

static void rect_scale(struct shape *s, double by)
{
    struct rect *r = (void *)s;

    r->w *= by;
    r->h *= by;
}

static void shape_free(struct shape *s)
{
    live--;
    free(s);
}

static const struct shape_ops circle_ops = { "circle", circle_area, circle_scale, shape_free };
static const struct shape_ops rect_ops = { .area = rect_area, .name = "rect", .destroy = shape_free, .scale = &rect_scale };

static struct shape *shape_init(void *memory, const struct shape_ops *ops)
{
    struct shape *s = memory;

    s->ops = ops;
    s->id = ++live;
    return s;
}

static struct shape *circle_new(double radius)
{
    struct circle *c = malloc(sizeof *c);

    c->radius = radius;
    return shape_init(c, &circle_ops);
}

static struct shape *rect_new(double w, double h)
{
    struct rect *r = malloc(sizeof(struct rect));

    r->w = w;
    r->h = h;
    return shape_init(&r->base, &rect_ops);
}

int main(void)
{
    struct shape *shapes[3];
    double total = 0;
    size_t i;

    shapes[0] = circle_new(2);
    shapes[1] = rect_new(3, 4);
    shapes[2] = circle_new(0.5);
    for (i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        struct shape *s = shapes[i];

        s->ops->scale(s, 2);
        printf("%d %s %g\n", s->id, s->ops->name, (*s->ops->area)(s));
        total += s->ops->area(s);
    }
    for (i = 3; i-- > 0; )
        shapes[i]->ops->destroy(shapes[i]);
    printf("%g %d\n", total, live);
    return 0;
}
