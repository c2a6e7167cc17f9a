/* How often operands of the logical operators are evaluated. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class ShortCircuits
{
    static int calls;

    static int t(int v)
    {
        calls++;
        return v;
    }

    static int main()
    {
        if (t(1) != 0 || t(1) != 0)
            ;
        if (calls != 1)
            abort();
        if (t(0) != 0 && t(1) != 0)
            abort();
        if (calls != 2)
            abort();
        int x = t(0) != 0 || t(5) != 0 ? 1 : 0;
        if (x != 1 || calls != 4)
            abort();
        x = t(3) != 0 && t(4) != 0 ? 1 : 0;
        if (x != 1)
            abort();
        x = (t(0) == 0 ? 1 : 0) + (!(t(7) == 0) ? 1 : 0);
        if (x != 2)
            abort();
        t(1);
        t(2);
        x = t(3);
        if (x != 3)
            abort();
        x = t(1) != 0 ? t(2) != 0 ? 5 : 6 : 7;
        if (x != 5)
            abort();
        int tResult;
        x = (tResult = t(0)) != 0 ? tResult : t(9);
        if (x != 9)
            abort();
        calls = 0;
        int tResult2;
        x = (tResult2 = t(4)) != 0 ? tResult2 : t(9);
        if (x != 4 || calls != 1)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
