/* Enumerators with values of their own, and shadowed ones. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;
using e = int;

internal static unsafe class Enumerated
{
    const int A = 0;
    const int B = 5;
    const int C = 6;
    const int D = -1;
    const int E = 0;

    static int f(e x)
    {
        switch (x)
        {
            case A:
                return 1;
            case B:
                return 2;
            case C:
                return 3;
            case D:
                return 4;
            default:
                return 5;
        }
    }
    const int A_ = 10;

    static int main()
    {
        uint y = A_;
        if (y != 10)
            abort();
        if (f(0) != 1)
            abort();
        if (f(B) != 2)
            abort();
        if (f(6) != 3 || f(-1) != 4 || f(77) != 5)
            abort();
        if (E != 0)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
