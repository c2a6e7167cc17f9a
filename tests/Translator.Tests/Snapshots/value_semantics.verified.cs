/* value_semantics.c: structures are copied by assignment, argument, result and initialiser */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class ValueSemantics
{
    internal struct vec
    {
        public double x;
        public double y;
    }
    internal struct body
    {
        public vec pos;
        public vec vel;
        public fixed sbyte tag[4];
    }
    internal struct world
    {
        public fixed ulong bodies[10]; /* body[2] */
        public int steps;
    }

    static vec add(vec a, vec b)
    {
        a.x += b.x;
        a.y += b.y;
        return a;
    }

    static vec scale(vec v, double by)
    {
        vec r = new vec { x = v.x * by, y = v.y * by };

        return r;
    }

    static body move(body b, double dt)
    {
        b.pos = add(b.pos, scale(b.vel, dt));
        b.tag[0] = (sbyte)'*';
        return b;
    }

    static world step(world w)
    {
        int i;

        for (i = 0; i < 2; i++)
            ((body*)w.bodies)[i] = move(((body*)w.bodies)[i], 0.5);
        w.steps++;
        return w;
    }

    static void print(world w)
    {
        int i;

        for (i = 0; i < 2; i++)
            printf("%s (%g, %g) "u8, ((body*)w.bodies)[i].tag, ((body*)w.bodies)[i].pos.x, ((body*)w.bodies)[i].pos.y);
        printf("after %d\n"u8, w.steps);
    }

    static body* find(world* w, sbyte tag)
    {
        body* b;

        for (b = (body*)w->bodies; b < (body*)w->bodies + 2; b++)
            if (b->tag[1] == tag)
                return b;
        return null;
    }

    static int main()
    {
        world a = default;
        ((body*)a.bodies)[0] = new body { pos = new vec { x = 0, y = 0 }, vel = new vec { x = 1, y = 2 } };
        "-a"u8.CopyTo(((body*)a.bodies)[0].tag, 4);
        ((body*)a.bodies)[1] = new body { pos = new vec { x = 5, y = 5 }, vel = new vec { x = -1, y = 0 } };
        "-b"u8.CopyTo(((body*)a.bodies)[1].tag, 4);
        world b = step(a), c, d;
        body saved;
        body* p;
        vec v;

        c = d = step(step(b));
        print(a);
        print(b);
        print(c);
        p = find(&d, (sbyte)'b');
        saved = *p;
        p->pos = new body { pos = new vec { x = 9, y = 9 } }.pos;
        *find(&c, (sbyte)'a') = saved;
        ((body*)d.bodies)[0] = *p;
        print(c);
        print(d);
        v = add(scale(saved.pos, 2), ((body*)d.bodies)[1].vel);
        printf("%g %g\n"u8, v.x, v.y);
        printf("%g %g\n"u8, scale(v, 10).x, add(v, v).y);
        printf("%d\n"u8, memcmp(&((body*)d.bodies)[0], &((body*)d.bodies)[1], (ulong)sizeof(body)) == 0);
        return step(a).steps - 1;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
