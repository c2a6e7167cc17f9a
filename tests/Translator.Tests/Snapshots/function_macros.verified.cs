/* function_macros.c: macros that look like functions: as expressions, as statements, with types and blocks as arguments */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class FunctionMacros
{
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

        printf("%d %d %d\n"u8, (a + 1) * (a + 1), a + 1 * a + 1, b < 0 ? -b : b);
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
        printf("%d %d %d\n"u8, (uint)'5' - '0' < 10, (uint)'a' - '0' < 10, unchecked((uint)' ' - '0') < 10);
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
        bits |= 1UL << 5;
        bits |= 1UL << 40;
        bits &= ~(1UL << 5);
        printf("%d %d %lx\n"u8, (bits & (1UL << 40)) != 0, (bits & (1UL << 5)) != 0, bits);
        printf("%x %d %d %d\n"u8, (ushort)(0x12 << 8 | (0x1ff & 0xff)), @checked(-3), @checked(5), @checked(50));
        printf("%d\n"u8, strcmp("a"u8, "a"u8) == 0 && !(strcmp("a"u8, "b"u8) == 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
