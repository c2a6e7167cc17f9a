/* Functions, pointers and arrays in one declaration. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class OneDeclaration
{
    static readonly int* x = StaticStorage.Allocate<int>(1);
    static int* p = x;
    static readonly int* a = StaticStorage.Create<int>([1, 2, 3]);

    static int f()
    {
        return 1;
    }

    static int g(int y)
    {
        return y;
    }

    static int* h(int* z)
    {
        return z + 1;
    }

    static int main()
    {
        if (f() + g(2) + *h(a) != 5)
            abort();
        *p = 3;
        if (*x != 3)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
