/* Objects, types and functions that hide one another. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class Shadows
{
    static int a = 1;

    static int f()
    {
        int a = 2;
        {
            Shadows.a++;
        }
        {
            int a2 = 4;
            {
                int a3 = 5;
                a3++;
            }
            a2++;
            if (a2 != 5)
                abort();
        }
        return a;
    }
    static int s = 1;

    static int g_s;

    static int g_s2 = 10;

    static int g()
    {
        {
            g_s2++;
            if (g_s2 < 11)
                abort();
        }
        return ++g_s;
    }
    const int a2 = 5;

    internal struct struct_a
    {
        public int a_;
    }

    internal struct struct_a2
    {
        public sbyte c;
    }

    static int main()
    {
        if (Shadows.f() != 2 || Shadows.a != 2)
            abort();
        if (g() != 1 || g() != 2 || s != 1)
            abort();
        for (int a = 0; a < 2; a++)
        {
            int a2 = 7;
            if (a2 != 7)
                abort();
        }
        if (Shadows.a != 2)
            abort();
        {
            int f = 3;
            if (f != 3)
                abort();
        }
        uint e = Shadows.a2;
        {
            int a2 = 6;
            if (a2 != 6)
                abort();
        }
        if (e != Shadows.a2)
            abort();
        struct_a a3 = new struct_a { a_ = 8 };
        if (a3.a_ != 8)
            abort();
        {
            if ((ulong)sizeof(struct_a2) != 1)
                abort();
        }
        if ((ulong)sizeof(struct_a) != 4)
            abort();
        {
            int T = 3;
            if (T != 3)
                abort();
        }
        int x = 1;
        return x - 1;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
