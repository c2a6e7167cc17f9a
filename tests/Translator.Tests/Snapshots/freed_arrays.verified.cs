/* Arrays of variable length in loops that are left and gone on with. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class FreedArrays
{
    static int f(int n)
    {
        int i, s = 0;
        for (i = 1; i < n; i++)
        {
            using AutomaticStorage storage = new();
            sbyte* b = storage.Allocate<sbyte>(i);
            memset(b, i, (ulong)i);
            if (i == 7)
                goto @out;
            s += b[i - 1];
            if ((i & 1) != 0)
                continue;
            int* c = storage.Allocate<int>(i * 2);
            c[i] = 1;
            s += c[i];
        }
    @out:
        return s;
    }

    static int g(int n)
    {
        using AutomaticStorage storage = new();
    again: ;
        storage.Clear();
        int* a = storage.Allocate<int>(n);
        a[n - 1] = n;
        if (--n > 0)
            goto again;
        return a[0];
    }

    static int main()
    {
        printf("%d %d\n"u8, f(10), g(5));
        int i;
        for (i = 0; i < 100000; i++)
        {
            using AutomaticStorage storage = new();
            sbyte* big = storage.Allocate<sbyte>(1000 + i % 10);
            big[0] = (sbyte)i;
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
