/* A switch on long long, with ranges. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class WideCases
{
    static int f(long x)
    {
        switch (x)
        {
            case 0x100000000L:
                return 1;
            case -1:
                return 2;
            case 0x7fffffffffffffffL:
                return 3;
            case >= 5 and <= 10:
                return 4;
            case >= -100L and <= -50:
                return 5;
            default:
                return 0;
        }
    }

    static int main()
    {
        if (f(0x100000000L) != 1 || f(-1) != 2 || f(0x7fffffffffffffffL) != 3 || f(7) != 4 ||
            f(-75) != 5 || f(0) != 0 || f(0xffffffffu) != 0)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
