/* Lists of variable arguments: copied, passed by value and by address, in arrays, started again. */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class ListCopies
{
    static int h(VaList* ap)
    {
        return ap->Next().Int32;
    }

    static int hp(VaList* ap)
    {
        return ap->Next().Int32;
    }

    static int f(int n, params ReadOnlySpan<VarArg> args)
    {
        VaList a, b;
        VaList* c = stackalloc VaList[2];
        a = new VaList(args);
        b = a;
        int x = h(&b);
        if (x != 1)
            abort();
        int y = hp(&a);
        if (y != 1)
            abort();
        y = hp(&a);
        if (y != 2)
            abort();
        c[1] = a;
        if (c[1].Next().Int32 != 3)
            abort();
        if (a.Next().Int32 != 3)
            abort();
        a = new VaList(args);
        if (a.Next().Int32 != 1)
            abort();
        return 0;
    }

    static int main()
    {
        return f(0, 1, 2, 3);
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
