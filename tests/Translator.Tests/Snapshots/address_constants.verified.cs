/* Addresses as integers, integers as addresses. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class AddressConstants
{
    static readonly int* x = StaticStorage.Allocate<int>(1);
    static long l = (long)x;
    static void* vp = (void*)0x1234;
    static int* ip = (int*)8 + 1;
    static sbyte* cp = (sbyte*)(long)-1;
    static ulong ul = (ulong)(sbyte*)77;
    static bool b = true;
    static bool b2;

    static int main()
    {
        if (l != (long)x)
            abort();
        if ((long)vp != 0x1234)
            abort();
        if ((long)ip != 12)
            abort();
        if ((long)cp != -1 || ul != 77 || (b ? 1 : 0) != 1 || b2)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
