/* struct_results.c: members of results, results as arguments, results of calls through pointers and by chance unused */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class StructResults
{
    internal struct pt
    {
        public int x;
        public int y;
    }
    internal struct big
    {
        public fixed uint p[8]; /* pt[4] */
        public fixed sbyte name[12];
        public double w;
    }
    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct num
    {
        [FieldOffset(0)]
        public int i;
        [FieldOffset(0)]
        public float f;
        [FieldOffset(0)]
        public fixed byte b[4];
    }

    static int calls;

    static pt make(int x, int y)
    {
        pt p = default;
        calls++;
        p.x = x;
        p.y = y;
        return p;
    }
    static pt flip(pt p)
    {
        return make(p.y, p.x);
    }
    static pt* address(pt* p)
    {
        calls++;
        return p;
    }
    static big fill(pt seed)
    {
        big b = new big { w = 0.5 };
        "big"u8.CopyTo(b.name, 12);
        int i;

        for (i = 0; i < 4; i++)
            ((pt*)b.p)[i] = make(seed.x + i, seed.y - i);
        return b;
    }
    static num as_float(float f)
    {
        num n = default;
        n.f = f;
        return n;
    }
    static readonly delegate*<pt, pt>* table = (delegate*<pt, pt>*)StaticStorage.PointersTo((delegate*<pt, pt>)&flip);
    static pt choose(int first, pt a, pt b)
    {
        return first != 0 ? a : b;
    }
    static pt recurse(int n)
    {
        return n != 0 ? flip(recurse(n - 1)) : make(1, 2);
    }

    internal struct pair_type
    {
        public pt a;
        public pt b;
    }

    static int main()
    {
        pt p = make(3, 4), q;
        pt* list = stackalloc pt[3];
        big b = fill(p), c;
        pair_type pair = new pair_type { a = make(5, 6), b = flip(p) };

        int xValue = flip(make(9, 10)).x;
        printf("%d %d\n"u8, make(7, 8).x, xValue);
        int yValue = address(&p)->y;
        int xValue2 = address(&p)->x;
        printf("%d %d %d\n"u8, flip(flip(p)).y, xValue2, yValue);
        q = table[0](p);
        int yValue2 = table[0](flip(q)).y;
        printf("%d %d %d\n"u8, q.x, table[0](q).x, yValue2);
        make(0, 0);
        _ = flip(p);
        list[1] = list[0] = make(11, 12);
        list[2] = *address(&list[1]);
        address(list)->x++;
        printf("%d %d %d\n"u8, list[0].x, list[1].x, list[2].y);
        c = b;
        ((pt*)c.p)[3] = flip(((pt*)c.p)[3]);
        printf("%d %d %s %g\n"u8, ((pt*)b.p)[3].x, ((pt*)c.p)[3].x, c.name, c.w);
        printf("%d %d\n"u8, pair.a.y, pair.b.x);
        printf("%x %d\n"u8, as_float(1.0f).i, as_float(-2.0f).i < 0);
        int xValue3 = choose(0, p, q).x;
        pt flipResult = flip(p);
        printf("%d %d\n"u8, xValue3, choose(1, make(1, 1), flipResult).y);
        int xValue4 = recurse(4).x;
        printf("%d %d\n"u8, recurse(3).x, xValue4);
        printf("%d\n"u8, calls);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
