/* function_macros.c: macros that look like functions: as expressions, as statements, with types and blocks as arguments */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class FunctionMacros
{
    static int SQUARE(int x) => x * x;
    static int ABS(int x) => x < 0 ? -x : x;
    static bool IS_DIGIT(int c) => (uint)c - '0' < 10;
    static ulong BIT(int n) => 1UL << n;
    static bool TEST(ulong v, int n) => (v & BIT(n)) != 0;
    static ushort MAKE_WORD(int hi, int lo) => (ushort)(hi << 8 | (lo & 0xff));

    internal struct thing
    {
        public int id;
        public sbyte tag;
    }

    static int @checked(int n)
    {
        do
        {
            if (n < 0)
                return -1;
        }
        while (false);
        do
        {
            if (n > 9)
                return 1;
        }
        while (false);
        return 0;
    }

    static int main()
    {
        int a = 3, b = -4;
        int* p;
        int* values = stackalloc int[] { 4, 8, 15 };
        int sum = 0, n = 0;
        ulong bits = 0;
        thing* t = (thing*)calloc(1, (ulong)sizeof(thing));
        double x = 1.5, y = 2.5;

        printf("%d %d %d\n"u8, SQUARE(a + 1), a + 1 * a + 1, ABS(b));
        do
        {
            int swap_t = a;
            a = b;
            b = swap_t;
        }
        while (false);
        if (a < b)
            do
            {
                double swap_t = x;
                x = y;
                y = swap_t;
            }
            while (false);
        else
            do
            {
                int swap_t = a;
                a = b;
                b = swap_t;
            }
            while (false);
        printf("%d %d %g %g\n"u8, a, b, x, y);
        for (p = values; p < values + 3 * sizeof(int) / sizeof(int); p++)
            sum += *p;
        printf("%d %zu\n"u8, sum, 3 * sizeof(int) / sizeof(int));
        t->id = 5;
        t->tag = (sbyte)'t';
        printf("%d %c\n"u8, t->id, t->tag);
        free(t);
        printf("%d %d %d\n"u8, IS_DIGIT('5'), IS_DIGIT('a'), IS_DIGIT(' '));
        if (!(a > b))
            printf("unless\n"u8);
        for (;;)
        {
            if (++n == 3)
                break;
        }
        {
            int repeat_i;
            for (repeat_i = 0; repeat_i < 2; repeat_i++)
            {
                n *= 2;
                printf("%d "u8, n);
            }
        }
        bits |= BIT(5);
        bits |= BIT(40);
        bits &= ~BIT(5);
        printf("%d %d %lx\n"u8, TEST(bits, 40), TEST(bits, 5), bits);
        printf("%x %d %d %d\n"u8, MAKE_WORD(0x12, 0x1ff), @checked(-3), @checked(5), @checked(50));
        printf("%d\n"u8, strcmp("a"u8, "a"u8) == 0 && !(strcmp("a"u8, "b"u8) == 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
