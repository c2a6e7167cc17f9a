/* Structures through functions of the old style. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class OldStructures
{
    internal struct s
    {
        public int a;
        public int b;
    }
    static s mk(int a, int b)
    {
        s r = default;
        r.a = a;
        r.b = b;
        return r;
    }
    static int sum(s x)
    {
        return x.a + x.b;
    }

    static int main()
    {
        s t;
        t = mk(3, 4);
        if (sum(t) != 7)
            abort();
        if (sum(mk(1, 2)) != 3)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
