/* object_oriented.c: virtual functions by hand: tables of functions, base structures first */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using size_t = ulong;

internal static unsafe class ObjectOriented
{
    internal struct shape_ops
    {
        public sbyte* name;
        public delegate*<shape*, double> area;
        public delegate*<shape*, double, void> scale;
        public delegate*<shape*, void> destroy;
    }

    internal struct shape
    {
        public shape_ops* ops;
        public int id;
    }
    internal struct circle
    {
        public shape @base;
        public double radius;
    }
    internal struct rect
    {
        public shape @base;
        public double w;
        public double h;
    }

    static int live;

    static double circle_area(shape* s)
    {
        circle* c = (circle*)s;

        return 3 * c->radius * c->radius;
    }

    static void circle_scale(shape* s, double by)
    {
        ((circle*)s)->radius *= by;
    }

    static double rect_area(shape* s)
    {
        return ((rect*)s)->w * ((rect*)s)->h;
    }

    static void rect_scale(shape* s, double by)
    {
        rect* r = (rect*)s;

        r->w *= by;
        r->h *= by;
    }

    static void shape_free(shape* s)
    {
        live--;
        free(s);
    }

    static readonly shape_ops* circle_ops = StaticStorage.Create<shape_ops>([new shape_ops { name = "circle"u8.ToPointer(), area = &circle_area, scale = &circle_scale, destroy = &shape_free }]);
    static readonly shape_ops* rect_ops = StaticStorage.Create<shape_ops>([new shape_ops { area = &rect_area, name = "rect"u8.ToPointer(), destroy = &shape_free, scale = &rect_scale }]);

    static shape* shape_init(void* memory, shape_ops* ops)
    {
        shape* s = (shape*)memory;

        s->ops = ops;
        s->id = ++live;
        return s;
    }

    static shape* circle_new(double radius)
    {
        circle* c = (circle*)malloc((ulong)sizeof(circle));

        c->radius = radius;
        return shape_init(c, circle_ops);
    }

    static shape* rect_new(double w, double h)
    {
        rect* r = (rect*)malloc((ulong)sizeof(rect));

        r->w = w;
        r->h = h;
        return shape_init(&r->@base, rect_ops);
    }

    static int main()
    {
        shape** shapes = stackalloc shape*[3];
        double total = 0;
        size_t i;

        shapes[0] = circle_new(2);
        shapes[1] = rect_new(3, 4);
        shapes[2] = circle_new(0.5);
        for (i = 0; i < (ulong)(3 * sizeof(shape*)) / (ulong)sizeof(shape*); i++)
        {
            shape* s = shapes[i];

            s->ops->scale(s, 2);
            double value = s->ops->area(s);
            printf("%d %s %g\n"u8, s->id, s->ops->name, value);
            total += s->ops->area(s);
        }
        for (i = 3; i-- > 0;)
            shapes[i]->ops->destroy(shapes[i]);
        printf("%g %d\n"u8, total, live);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
