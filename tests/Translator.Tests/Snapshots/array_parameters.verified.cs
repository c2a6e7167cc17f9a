/* array_parameters.c: arrays that become pointers, in every spelling of a parameter */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class ArrayParameters
{
    static int sum(int* v, int n)
    {
        int s = 0;
        while (n != 0)
            s += v[--n];
        return s;
    }
    static int sum_fixed(int* v)
    {
        return sum(v, 4);
    }
    static int sum_static(int* v)
    {
        return v[0] + v[1];
    }
    static int sum_const(int* v, int n)
    {
        return sum(v, n);
    }
    static int sum_rows(int* m, int rows)
    {
        int s = 0, r;
        for (r = 0; r < rows; r++)
            s += sum(m + r * 3, 3);
        return s;
    }
    static int corner(int* m, int r, int c)
    {
        return (m + r * 3)[c];
    }
    static int deep(int* c)
    {
        return (c + 4)[1];
    }
    static void advance(sbyte* s)
    {
        s++;
        *s = (sbyte)'X';
        s[1] = (sbyte)'Y';
    }
    static size_t total_length(sbyte** words, int n)
    {
        size_t t = 0;
        while (n-- != 0)
            t += strlen(*words++);
        return t;
    }
    static int call_all(delegate*<int, int>* f, int n, int arg)
    {
        while (n-- != 0)
            arg = f[n](arg);
        return arg;
    }
    static int apply(delegate*<int, int> f, int n)
    {
        return f(n);
    }
    static int twice(int n)
    {
        return 2 * n;
    }
    static int next(int n)
    {
        return n + 1;
    }
    static void reset(int* v, int n)
    {
        int* end = v + n;
        while (v < end)
            *v++ = -1;
    }
    static sbyte* pick(sbyte* table, uint i)
    {
        return table + i * 8;
    }
    static void fill(int* row, int v)
    {
        row[0] = row[1] = row[2] = v;
    }

    static readonly sbyte* names = create_names();

    static sbyte* create_names()
    {
        sbyte* value = StaticStorage.Allocate<sbyte>(3 * 8);
        "zero"u8.CopyTo(value, 8);
        "one"u8.CopyTo(value + 8, 8);
        "two"u8.CopyTo(value + 16, 8);
        return value;
    }

    static int main()
    {
        int* v = stackalloc int[] { 1, 2, 3, 4 };
        int* m = stackalloc int[] { 1, 2, 3, 4, 5, 6 };
        int* cube = stackalloc int[] { 1, 2, 3, 4, 5, 6, 7, 8 };
        sbyte* text = stackalloc sbyte[7];
        "abcdef"u8.CopyTo(text, 7);
        sbyte** words = stackalloc sbyte*[] { "one"u8.ToPointer(), "three"u8.ToPointer(), text };
        delegate*<int, int>* functions = stackalloc delegate*<int, int>[] { &twice, &next, &twice };

        printf("%d %d %d %d\n"u8, sum(v, 3), sum_fixed(v), sum_static(v + 2), sum_const(&v[1], 2));
        printf("%d %d %d\n"u8, sum_rows(m, 2), corner(m, 1, 2), deep(cube));
        printf("%d %d\n"u8, sum(m, 6), sum(&m[1], 4));
        advance(text);
        printf("%s %zu\n"u8, text, total_length(words, 3));
        printf("%d %d %d\n"u8, call_all(functions, 3, 5), apply(&next, 1), apply(functions[0], 4));
        fill(m + 3, 9);
        fill(m, 8);
        printf("%d\n"u8, sum_rows(m, 2));
        reset(v + 1, 2);
        printf("%d %d %d %d\n"u8, v[0], v[1], v[2], v[3]);
        printf("%s %s\n"u8, pick(names, 2), pick(names + 8, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
