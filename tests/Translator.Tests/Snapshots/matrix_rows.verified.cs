/* Pointers to rows and to whole matrices. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class MatrixRows
{
    static readonly int* x = StaticStorage.Allocate<int>(4 * 5);
    static int* p = x;
    static int* q = &x[0];
    static int* pp = x;

    static int f(int* a, int n)
    {
        return (a + n * 5)[n];
    }

    static int g(int* a)
    {
        return a[3] + (a + 5)[0];
    }

    static int h(int* a)
    {
        return a[7];
    }

    static int main()
    {
        int i;
        for (i = 0; i < 20; i++)
            q[i] = i;
        if ((p + 2 * 5)[3] != 13 || (p + 5)[2] != 7 || *(p + 3 * 5 + 4) != 19 || (pp + 5)[1] != 6)
            abort();
        if (f(x, 2) != 12 || g(x) != 8 || g(x + 2 * 5) != 28 || h(x + 5) != 12 || h(x) != 7)
            abort();
        if (5 * sizeof(int) != 20 || 4 * 5 * sizeof(int) != 80 || 5 * sizeof(int) != 20)
            abort();
        if (&(x + 2 * 5)[0] - &x[0] != 10 || (x + 3 * 5 - (x + 5)) / 5 != 2 || p + 4 * 5 != x + 4 * 5)
            abort();
        int* r = x + 3 * 5;
        if (r[-1] != 14)
            abort();
        if ((sbyte*)(pp + 20) - (sbyte*)pp != 80)
            abort();
        int* y = stackalloc int[2 * (3 * 4)];
        int* z = y;
        (z + 12 + 2 * 4)[3] = 5;
        if ((y + 12 + 2 * 4)[3] != 5 || *(&y[0] + 23) != 5)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
