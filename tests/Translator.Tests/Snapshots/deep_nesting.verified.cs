/* deep_nesting.c: blocks in blocks, long chains of else-if, expressions many levels deep */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class DeepNesting
{
    static int category(int n)
    {
        if (n < 0)
            return -1;
        else if (n == 0)
            return 0;
        else if (n < 10)
            return 1;
        else if (n < 100)
            return 2;
        else if (n < 1000)
        {
            if (n % 2 != 0)
                return 3;
            else if (n % 3 != 0)
                return 4;
            else
                return 5;
        }
        else if (n < 10000)
            return 6;
        else if (n < 100000)
            return 7;
        else
            return 8;
    }

    static int maze(int a, int b, int c, int d)
    {
        int steps = 0;

        while (a > 0)
        {
            for (; b > 0; b--)
            {
                do
                {
                    if (c > 0)
                    {
                        switch (d)
                        {
                            case 0:
                                if (a > b)
                                {
                                    for (int i = 0; i < 3; i++)
                                    {
                                        if (i == c)
                                        {
                                            steps += 1000;
                                            break;
                                        }
                                        {
                                            int i2 = 100;

                                            steps += i2;
                                        }
                                    }
                                }
                                else
                                    steps += 7;
                                /* fall through */
                                goto default;
                            default:
                                steps++;
                                break;
                        }
                    }
                }
                while (--c > 0);
                if (steps > 5000)
                    return steps;
            }
            b = a--;
            c = a;
        }
        return steps;
    }

    static readonly int* samples = StaticStorage.Create<int>([-5, 0, 5, 50, 501, 502, 504, 5000, 50000, 500000]);

    static int main()
    {
        uint i;
        int a = 3, b = 4;

        for (i = 0; i < (ulong)(10 * sizeof(int) / sizeof(int)); i++)
            printf("%d "u8, category(samples[i]));
        printf("\n%d %d\n"u8, maze(3, 2, 2, 0), maze(4, 1, 3, 1));
        printf("%d\n"u8, ((((a + b) * (a - b) / (b - a) % (a * a) + b) * 1) ^ ((a | b) & ~a)) - -(-(-b)));
        printf("%d\n"u8, a + b * a - b / a % b + (a << b >> 1) - (a > b ? 1 : 0) + (a == b ? a : b != a ? b : 0) - -a - ~b + (a == 0 ? 1 : 0));
        printf("%d\n"u8, a & b | a ^ b & ~a | a << 2 & 0xf ^ b >> 1);
        printf("%d\n"u8, (a < b == b > a ? 1 : 0) != 0 && a != 0 || b != 0 && a == 0);
        {
            {
                {
                    {
                        {
                            int a2 = b;
                            {
                                {
                                    {
                                        printf("%d\n"u8, a2);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
