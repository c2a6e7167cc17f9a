/* Pointers to functions as members, with and without prototypes. */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class MemberFunctions
{
    internal struct s
    {
        public delegate*<int> f;
        public delegate*<int, ReadOnlySpan<VarArg>, int> g;
        public delegate*<void> v;
    }
    static int f1(int a)
    {
        return a;
    }

    static int g1(int a, params ReadOnlySpan<VarArg> args)
    {
        return a;
    }

    static void v1()
    {
    }

    static int main()
    {
        s s = new s { f = (delegate*<int>)(delegate*<int, int>)&f1, g = &g1, v = &v1 };
        s.v();
        ((delegate*<int, int, void>)s.v)(1, 2);
        if (((delegate*<int, int>)s.f)(3) != 3 || s.g(4, [5]) != 4)
            abort();
        s* p = &s;
        if (((delegate*<int, int>)p->f)(1) + ((delegate*<int, int>)p->f)(2) + p->g(3, [1]) != 6)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
