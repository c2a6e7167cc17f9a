using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class DeclaratorSpiral
{
    /* A function that gives a pointer to a function that gives a pointer to an array. */
    static readonly int* arr = StaticStorage.Create<int>([1, 2, 3, 4, 5, 6]);
    static int* row(int i)
    {
        return arr + i * 3;
    }
    static delegate*<int, int*> fpp()
    {
        return &row;
    }

    static int main()
    {
        if (fpp()(1)[2] != 6)
            abort();
        delegate*<int, int*> p = &row;
        if (p(0)[1] != 2)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
