/* Tables of functions and of one another. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class OperationTables
{
    static int f0()
    {
        return 0;
    }

    static int f1()
    {
        return 1;
    }
    internal struct op
    {
        public sbyte* n;
        public delegate*<int> f;
        public op* next;
        public delegate*<int>* tab;
    }
    static readonly delegate*<int>* tab = (delegate*<int>*)StaticStorage.PointersTo((delegate*<int>)&f0, (delegate*<int>)&f1, null);
    static readonly op* ops = StaticStorage.Allocate<op>(3);

    static int main()
    {
        op* p;
        int s = 0;
        for (p = ops; p->n != null; p = p->next)
            s = s * 10 + p->f() + p->tab[0]() + 1;
        printf("%d\n"u8, s);
        return ops[2].f != null ? 1 : 0;
    }

    static OperationTables()
    {
        ops[0] = new op { n = "zero"u8.ToPointer(), f = &f0, next = &ops[1], tab = tab };
        ops[1] = new op { n = "one"u8.ToPointer(), f = &f1, next = ops + 2, tab = &tab[1] };
        ops[2] = new op { n = null };
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
