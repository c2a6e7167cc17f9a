/* Pointers to compound literals at file scope. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class LiteralTargets
{
    internal struct p
    {
        public int x;
        public int y;
    }
    static readonly p* ppLiteral = StaticStorage.Create<p>([new p { x = 1, y = 2 }]);
    static p* pp = ppLiteral;
    static readonly int* ipLiteral = StaticStorage.Create<int>([1, 2, 3]);
    static int* ip = ipLiteral;
    static readonly sbyte* cpLiteral = StaticStorage.Text("abc"u8, 4);
    static sbyte* cp = cpLiteral;
    static readonly p* pa = StaticStorage.Create<p>([new p { x = 1, y = 2 }, new p { x = 3, y = 4 }]);
    internal struct n_type
    {
        public p* q;
        public int* r;
    }
    static readonly p* nLiteral = StaticStorage.Create<p>([new p { x = 5, y = 6 }]);
    static readonly int* nLiteral2 = StaticStorage.Create<int>([7, 0]);
    static n_type n = new n_type { q = nLiteral, r = nLiteral2 };

    static int main()
    {
        if (pp->y != 2 || ip[2] != 3 || cp[2] != 'c' || pa[1].x != 3 || n.q->y != 6 || n.r[0] != 7 ||
            n.r[1] != 0)
            abort();
        pp->x = 9;
        ip[0]++;
        if (pp->x != 9 || ip[0] != 2)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
