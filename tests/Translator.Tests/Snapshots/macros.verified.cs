/* macros.c: what old headers do with the preprocessor */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class Macros
{
    const int VERSION_MAJOR = 2;
    const int VERSION_MINOR = 11;
    static ReadOnlySpan<byte> VERSION => "2.11"u8;

    static int MAX(int a, int b) => a > b ? a : b;
    static int CLAMP(int x, int lo, int hi) => MAX(lo, x < hi ? x : hi);
    static int SQUARE(int x) => x * x;
    static bool IS_SET(uint v, uint f) => (v & f) == f;

    const uint FLAG_READ = 1u << 0;
    const uint FLAG_WRITE = 1u << 1;
    const uint FLAG_EXEC = 1u << 2;
    const uint FLAG_RW = FLAG_READ | FLAG_WRITE;
    const int TIMEOUT = 5 * 60;
    const double PI = 3.14159;
    static ReadOnlySpan<byte> NAME => "macros"u8;
    const int NEWLINE = '\n';

    const int FRUIT_APPLE = 0;
    const int FRUIT_PEAR = 1;
    const int FRUIT_FIG = 2;
    const int FRUIT_COUNT = 3;
    static readonly sbyte** fruit_names = (sbyte**)StaticStorage.PointersTo(
        "apple"u8, "pear"u8, "fig"u8);

    static ReadOnlySpan<byte> BRANCH => "elif"u8;
    internal struct int_pair
    {
        public int first;
        public int second;
    }

    static int sum_int(int_pair p)
    {
        return p.first + p.second;
    }
    internal struct double_pair
    {
        public double first;
        public double second;
    }

    static double sum_double(double_pair p)
    {
        return p.first + p.second;
    }

    static int main()
    {
        int* values = stackalloc int[] { 4, 8, 15, 16, 23, 42 };
        int a = 1, b = 2;
        uint flags = 0;
        int_pair ip = new int_pair { first = 20, second = 22 };
        double_pair dp = new double_pair { first = 0.5, second = 0.25 };
        size_t i;

        printf("%s %s, branch %s%c"u8, NAME, VERSION, BRANCH, NEWLINE);
        printf("%d %d %d %d\n"u8, MAX(3, 7), 3 < 7 ? 3 : 7, CLAMP(99, 0, 10), CLAMP(-5, 0, 10));
        printf("%zu %d %.2f %d\n"u8, 6 * sizeof(int) / sizeof(int), SQUARE(1 + 2), PI * SQUARE(2), TIMEOUT / 60);

        flags |= FLAG_RW;
        flags |= FLAG_EXEC;
        flags &= ~FLAG_WRITE;
        printf("%#x %d %d\n"u8, flags, IS_SET(flags, FLAG_RW), IS_SET(flags, FLAG_READ | FLAG_EXEC));

        if (a < b)
            do
            {
                int t_ = a;
                a = b;
                b = t_;
            }
            while (false);
        else
            printf("no swap\n"u8);
        printf("%d %d\n"u8, a, b);

        printf("log: %d\n"u8, 1);
        printf("log: nothing\n"u8);
        printf("%s:%d plain\n"u8, "here"u8, 7);
        printf("%s:%d %d %s\n"u8, "here"u8, 7, 2, "two"u8);
        printf("%d %.2f\n"u8, sum_int(ip), sum_double(dp));
        for (i = 0; i < FRUIT_COUNT; i++)
            printf("%zu=%s "u8, i, fruit_names[i]);
        printf("%d\n"u8, FRUIT_FIG);
        printf("%s line %d of %s\n"u8, "main"u8, 97, strrchr("/macros.c"u8, '/') + 1);
        printf("%s:%d\n"u8, "elsewhere.c"u8, 1000);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
