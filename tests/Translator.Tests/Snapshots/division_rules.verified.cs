/* division_rules.c: quotient and remainder of all signs, and what is built from them */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class DivisionRules
{
    static int floor_div(int a, int b)
    {
        int q = a / b;

        return a % b != 0 && a < 0 != b < 0 ? q - 1 : q;
    }

    static int floor_mod(int a, int b)
    {
        int r = a % b;

        if (r != 0 && (r ^ b) < 0)
            r += b;
        return r;
    }

    static uint ceil_div(uint a, uint b)
    {
        return (a + b - 1) / b;
    }

    static int ROUND_UP(int n, int align) => (n + align - 1) / align * align;

    static readonly int* tops = StaticStorage.Create<int>([7, -7, 8, -8, 0, 1, -1]);

    static readonly int* bottoms = StaticStorage.Create<int>([2, -2, 3, -3, 8]);

    static int main()
    {
        int i, j;

        for (i = 0; i < 7; i++)
            for (j = 0; j < 5; j++)
            {
                int a = tops[i], b = bottoms[j];

                printf("%2d/%2d: %2d r %2d, floor %2d mod %2d"u8, a, b, a / b, a % b, floor_div(a, b), floor_mod(a, b));
                printf("%s\n"u8, a / b * b + a % b == a ? ""u8 : " wrong"u8);
            }

        /* signed by unsigned is unsigned */
        printf("%u %u\n"u8, unchecked((uint)-7) / 2u, unchecked((uint)-7) % 2u);
        printf("%lu %ld\n"u8, unchecked((ulong)-7) / 2UL, -7 / 2L);
        printf("%ld\n"u8, -7 / 2L);
        printf("%d\n"u8, (short)-7 / (ushort)2);

        for (i = 0; i <= 9; i += 3)
            printf("%u packets of 4 for %d, padded %d\n"u8, ceil_div((uint)i, 4), i, ROUND_UP(i, 8));

        {
            byte b = 200;
            sbyte s = -100;
            uint u = 4000000000u;

            b /= 7;
            s /= 7;
            u /= 7;
            printf("%d %d %u\n"u8, b, s, u);
            b %= 5;
            s %= 5;
            u %= 1000;
            printf("%d %d %u\n"u8, b, s, u);
        }

        /* days to weeks, seconds to clock time */
        {
            long t = 123456;

            printf("%ld days %02ld:%02ld:%02ld\n"u8, t / 86400, t / 3600 % 24, t / 60 % 60, t % 60);
            t = -t;
            printf("%ld days %ld hours\n"u8, t / 86400, t / 3600 % 24);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
