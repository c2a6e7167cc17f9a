/* Specifiers in orders that nobody writes. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;
using T = int;

internal static unsafe class ShuffledSpecifiers
{
    static ulong a = 5;
    static long b = -1;
    static ushort c = 65535;
    static volatile sbyte d = -2;
    static int e = 3;
    static T q = 4;

    static int main()
    {
        if (a != 5 || b != -1 || c != 65535 || d != -2 || e != 3 || q != 4)
            abort();
        if (sizeof(ulong) != 8)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
