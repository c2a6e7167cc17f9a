/* conditional_operator.c: types that meet in ?:, chains of them, as targets of pointers and arguments */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class ConditionalOperator
{
    static int MAX(int a, int b) => a > b ? a : b;
    static int MIN(int a, int b) => a < b ? a : b;
    static int SIGN(int n) => n < 0 ? -1 : n > 0 ? 1 : 0;

    internal struct pair
    {
        public int a;
        public int b;
    }

    static sbyte* size_name(long n)
    {
        return (n < 1024 ? "B"u8 : n < 1024 * 1024 ? "K"u8 : n < 1024L * 1024 * 1024 ? "M"u8 : "G"u8).ToPointer();
    }

    static int minus_one(int n)
    {
        return n - 1;
    }
    static int plus_one(int n)
    {
        return n + 1;
    }

    static int main()
    {
        int i = 5, j = 8;
        int* p;
        uint u = 3;
        sbyte c = (sbyte)'c';
        double d = 2.5;
        pair x = new pair { a = 1, b = 2 }, y = new pair { a = 3, b = 4 }, z;
        sbyte* s;
        void* v = &i;
        delegate*<int, int> f;

        printf("%d %d %d\n"u8, MAX(i, j), MIN(i, j), MAX(MIN(i, 3), SIGN(-j)));
        printf("%g %g\n"u8, i > 3 ? i : d, i < 3 ? i : d);
        printf("%d %u\n"u8, (i != 0 ? unchecked((uint)-1) : u) > 0, i != 0 ? unchecked((uint)-1) : u);
        printf("%zu %zu %zu\n"u8, sizeof(int), sizeof(long), sizeof(float));
        p = i > j ? &i : &j;
        *p = 100;
        *(i > j ? &i : &j) += 1;
        printf("%d %d\n"u8, i, j);
        z = i == 5 ? x : y;
        printf("%d %d\n"u8, z.a, (i == 6 ? x : y).b);
        s = (i != 0 ? "yes"u8 : "no"u8).ToPointer();
        printf("%s%s\n"u8, s, u == 3 ? ""u8 : "!"u8);
        p = (int*)(i != 0 ? v : null);
        printf("%d %d\n"u8, *p, (i != 0 ? null : p) == null);
        f = i < j ? (delegate*<int, int>)&minus_one : (delegate*<int, int>)&plus_one;
        printf("%d %d\n"u8, f(10), (i > j ? (delegate*<int, int>)&minus_one : (delegate*<int, int>)&plus_one)(10));
        printf("%s %s %s\n"u8, size_name(1000), size_name(1 << 20), size_name(5000000000L));
        for (i = -1; i <= 1; i++)
            printf("%c%d "u8, i < 0 ? '-' : i != 0 ? '+' : '0', SIGN(i * 10));
        printf("\n"u8);
        i = j > 5 ? j > 50 ? 1 : 2 : 3;
        c = (sbyte)(i == 1 ? 200 : 'n');
        u = (uint)(c < 0 ? c : 0);
        printf("%d %d %u\n"u8, i, c, u);
        printf("%d item%s, %d item%s\n"u8, 1, 1 == 1 ? ""u8 : "s"u8, 2, 2 == 1 ? ""u8 : "s"u8);
        return i != 0 ? 0 : 1;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
