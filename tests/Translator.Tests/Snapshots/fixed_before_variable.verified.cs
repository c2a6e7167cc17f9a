/* Variable arguments behind more fixed ones than there are registers. */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class FixedBeforeVariable
{
    static long f(int a, int b, int c, int d, int e, int g, int h, double x, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        ap = new VaList(args);
        long r = Truncate.ToInt64(a + b + c + d + e + g + h + x);
        r += ap.Next().Int32;
        r = Truncate.ToInt64(r + ap.Next().Double);
        r += ap.Next().Int64;
        r = Truncate.ToInt64(r + ap.Next().Double);
        return r;
    }

    static int main()
    {
        if (f(1, 2, 3, 4, 5, 6, 7, 8.0, 9, 10.0, 11L, 12.0) != 78)
            abort();
        delegate*<int, int, int, int, int, int, int, double, ReadOnlySpan<VarArg>, long> p = &f;
        if (p(1, 2, 3, 4, 5, 6, 7, 8.0, [9, 10.0, 11L, 12.0]) != 78)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
