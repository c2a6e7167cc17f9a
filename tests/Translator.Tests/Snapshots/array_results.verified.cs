/* Functions that give pointers to arrays, and arrays of constants. */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class ArrayResults
{
    static int f(int n, params ReadOnlySpan<VarArg> args)
    {
        return n;
    }
    static readonly delegate*<int, ReadOnlySpan<VarArg>, int>* t = (delegate*<int, ReadOnlySpan<VarArg>, int>*)StaticStorage.PointersTo((delegate*<int, ReadOnlySpan<VarArg>, int>)&f, (delegate*<int, ReadOnlySpan<VarArg>, int>)&f, null);
    static readonly int* aa = StaticStorage.Create<int>([1, 2, 3, 4]);

    static int sum(int* p)
    {
        return p[0] + (p + 2)[1];
    }
    static int* ret()
    {
        return aa;
    }
    static int* ret2()
    {
        return aa + 2;
    }

    static int main()
    {
        if (t[1](5, [6]) != 5 || t[2] != null)
            abort();
        if (sum(aa) != 5 || (ret() + 2)[0] != 3 || ret2()[1] != 4 || (ret2() + -1 * 2)[0] != 1)
            abort();
        int* x = stackalloc int[] { 7, 8 };
        int* px = x;
        px[0]++;
        if (x[0] != 8)
            abort();
        int* ca = stackalloc int[] { 1, 0 };
        if (ca[1] != 0)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
