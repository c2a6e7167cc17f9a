/* A structure of 64 KB by value. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class LargeStructures
{
    internal struct big
    {
        public fixed sbyte c[65536];
        public int x;
    }

    static big f(big b)
    {
        b.c[100]++;
        b.x *= 2;
        return b;
    }
    static readonly big* a = StaticStorage.Allocate<big>(1);

    static int main()
    {
        a->c[100] = 5;
        a->x = 4;
        big b = f(f(*a));
        if (b.c[100] != 7 || b.x != 16 || a->x != 4)
            abort();
        b = f(b);
        if (b.x != 32)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
