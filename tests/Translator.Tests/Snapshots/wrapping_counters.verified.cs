/* Loops whose counters wrap around. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class WrappingCounters
{
    static int main()
    {
        uint i;
        int n = 0;
        for (i = 0; i < 0x80000000u; i += 0x10000000u)
            n++;
        if (n != 8)
            abort();
        for (i = 5; i != unchecked((uint)-1); i--)
            n++;
        if (n != 14)
            abort();
        sbyte c;
        n = 0;
        for (c = 0; c >= 0; c++)
            n++;
        if (n != 128 || c != -128)
            abort();
        short s = 0;
        while (++s > 0)
            ;
        if (s != -32768)
            abort();
        for (long l = 1; l > 0; l = (long)((ulong)l << 1))
            n++;
        if (n != 128 + 63)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
