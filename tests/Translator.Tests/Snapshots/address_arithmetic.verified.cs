/* What of an address is a constant. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class AddressArithmetic
{
    static readonly int* a = StaticStorage.Allocate<int>(5);
    static int n = (int)(&a[4] - &a[1]);
    static long diff = (sbyte*)&a[3] - (sbyte*)a;
    static int cmp = &a[1] > &a[0] ? 1 : 0;
    static int* q = &a[2];
    static int* r = a;
    static int* t = a;
    static int* u = &(a + 0 * 5)[1];
    static readonly void** v = (void**)StaticStorage.Pointers(1);
    static int w = 3 * sizeof(int) == 12 ? 1 : 0;
    static sbyte* x = (sbyte*)a + 3;
    static int* y = &a[0] + 1 - 1;

    static int main()
    {
        if (n != 3 || diff != 12 || cmp == 0 || q != a + 2 || r != a || t != a || u != a + 1 || *v != v ||
            w == 0 || x != (sbyte*)a + 3 || y != a)
            abort();
        return 0;
    }

    static AddressArithmetic()
    {
        *v = v;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
