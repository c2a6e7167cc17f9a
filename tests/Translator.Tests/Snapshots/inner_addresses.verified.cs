/* Pointers into the middle of arrays and strings. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class InnerAddresses
{
    static readonly int* a = StaticStorage.Allocate<int>(10);
    static int* mid = a + 5;
    static int* neg = &a[9] - 3;
    static int* p2 = &a[2];
    static sbyte* s = "hello"u8.ToPointer() + 2;
    static sbyte* e = &"hello"u8.ToPointer()[4];
    internal struct d_type
    {
        public int x;
        public int y;
    }
    static long d = (long)(int*)4;

    static int main()
    {
        if (mid - a != 5 || neg - a != 6 || p2 != a + 2)
            abort();
        if (*s != 'l' || *e != 'o')
            abort();
        if (d != 4)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
