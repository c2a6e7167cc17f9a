/* Arrays of arrays with braces left out, ranges that are overwritten. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class PartialRows
{
    static readonly int* a = StaticStorage.Create<int>([1, 2, 3, 4, 5, 6, 7, 0, 0]);
    static readonly int* b = StaticStorage.Create<int>([1, 0, 2, 0, 3, 4, 5, 0]);
    static readonly int* c = StaticStorage.Create<int>([0, 9, 1, 2, 0, 0]);
    static readonly int* d = StaticStorage.Create<int>([0, 0, 7, 7, 1, 2, 0, 0, 0, 3]);

    static int main()
    {
        if (3 * 3 * sizeof(int) != 36 || (a + 2 * 3)[0] != 7 || (a + 2 * 3)[2] != 0)
            abort();
        if ((b + 2)[0] != 2 || (b + 4 + 2)[0] != 5 || (b + 4)[1] != 4)
            abort();
        if ((c + 2)[1] != 2 || c[1] != 9 || (c + 2 * 2)[0] != 0)
            abort();
        int i, s = 0;
        for (i = 0; i < 10; i++)
            s = s * 10 + d[i];
        printf("%d\n"u8, s);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
