/* Designators of several levels, out of order, and without any braces. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class NestedDesignators
{
    internal struct d_type
    {
        public int b;
        public fixed int c[3];
    }

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct g_type
    {
        [FieldOffset(0)]
        public int e;
        [FieldOffset(0)]
        public fixed sbyte f[4];
    }

    internal struct s
    {
        public int a;
        public d_type d;
        public g_type g;
    }
    static readonly s* x = StaticStorage.Create<s>([create_x()]);

    static s create_x()
    {
        s value = new s { a = 1, d = new d_type { b = 2 }, g = new g_type { e = 5 } };
        value.d.c[0] = 3;
        value.d.c[1] = 4;
        return value;
    }
    static readonly s* y = StaticStorage.Create<s>([create_y()]);

    static s create_y()
    {
        s value = new s { a = 1, d = new d_type { b = 2 }, g = new g_type { e = 6 } };
        value.d.c[0] = 3;
        value.d.c[1] = 4;
        value.d.c[2] = 5;
        return value;
    }
    static readonly s* z = StaticStorage.Create<s>([create_z()]);

    static s create_z()
    {
        s value = new s { d = new d_type { b = 3 }, a = 8, g = default };
        value.d.c[1] = 7;
        "ab"u8.CopyTo(value.g.f, 4);
        return value;
    }
    static readonly s* w = create_w();

    static s* create_w()
    {
        s* value = StaticStorage.Allocate<s>(3);
        value[2] = new s { a = 1 };
        value[0] = new s { d = default,
        g = new g_type { e = 5 } };
        value[0].d.c[0] = 9;
        value[0].d.c[1] = 8;
        value[0].d.c[2] = 7;
        return value;
    }

    static int main()
    {
        if (x->d.c[1] != 4 || x->d.c[2] != 0 || x->g.e != 5)
            abort();
        if (y->d.c[2] != 5 || y->g.e != 6)
            abort();
        if (z->d.c[1] != 7 || z->a != 8 || z->g.f[1] != 'b' || z->d.b != 3)
            abort();
        printf("%d %d %d %d %d\n"u8, (int)((ulong)(3 * sizeof(s)) / (ulong)sizeof(s)), w[2].a, w[0].d.c[2], w[0].g.e, w[1].a);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
