/* sizeof_forms.c: sizeof of everything; what stands in it is not computed */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using ptrdiff_t = long;
using size_t = ulong;

internal static unsafe class SizeofForms
{
    internal struct s
    {
        public sbyte c;
        public long l;
        public fixed short a[3];
    }

    static int calls;
    static int side()
    {
        calls++;
        return 1;
    }
    static s result()
    {
        calls++;
        return default;
    }

    static size_t of_parameter(int* r, sbyte* text)
    {
        return (ulong)sizeof(int*) * 10 + (ulong)sizeof(sbyte*);
    }

    internal struct c_type
    {
        public double b;
    }

    internal struct anonymous
    {
        public sbyte a;
        public fixed ulong c[2]; /* c_type[2] */
    }

    static int main()
    {
        int n = 5;
        int* matrix = stackalloc int[3 * 4];
        sbyte* text = stackalloc sbyte[5];
        "text"u8.CopyTo(text, 5);
        s s;
        s* p = &s;
        s* list = stackalloc s[3];
        int* r = stackalloc int[4];
        int* pr = r;
        double d = 1;

        printf("%zu %zu %zu %zu\n"u8, sizeof(sbyte), sizeof(int), 4, 5);
        printf("%zu %zu %zu %zu\n"u8, 3 * 4 * sizeof(int), 4 * sizeof(int), sizeof(int), 4 * sizeof(int) / sizeof(int));
        printf("%zu %zu %zu %zu\n"u8, sizeof(s), sizeof(s), 3 * sizeof(short), 3 * sizeof(short) / sizeof(short));
        printf("%zu %zu %zu\n"u8, 3 * sizeof(s), 2 * sizeof(s), sizeof(s*));
        printf("%zu %zu %zu\n"u8, 4 * sizeof(int), 4 * sizeof(int), 2 * 4 * sizeof(int));
        printf("%zu %zu %zu\n"u8, sizeof(int), sizeof(s), 3 * sizeof(short));
        printf("%zu %zu %zu\n"u8, sizeof(int), sizeof(int), sizeof(sbyte) + (ulong)n);
        printf("%zu %zu %zu\n"u8, sizeof(double), sizeof(int), 16);
        printf("%zu %zu\n"u8, of_parameter(r, text), sizeof(delegate*<int>));
        printf("%zu %zu\n"u8, sizeof(ulong), sizeof(ptrdiff_t));
        printf("%zu %zu %zu\n"u8, sizeof(int), sizeof(int), sizeof(int*));
        printf("%zu\n"u8, sizeof(anonymous));
        printf("%d %d %d\n"u8, calls, n, sizeof(int) - 5 < 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
