/* recursion.c: functions that call themselves and each other */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class Recursion
{
    static int ackermann(int m, int n)
    {
        return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
    }

    static readonly ulong* known = StaticStorage.Allocate<ulong>(64);

    static ulong fib(uint n)
    {

        if (n < 2)
            return n;
        if (known[n] == 0)
            known[n] = fib(n - 1) + fib(n - 2);
        return known[n];
    }

    static int is_even(uint n)
    {
        return n != 0 ? is_odd(n - 1) : 1;
    }
    static int is_odd(uint n)
    {
        return n != 0 ? is_even(n - 1) : 0;
    }

    static int moves;

    static void hanoi(int n, sbyte from, sbyte to, sbyte via)
    {
        if (n == 0)
            return;
        hanoi(n - 1, from, via, to);
        if (n == 3)
            printf("%c%c "u8, from, to);
        moves++;
        hanoi(n - 1, via, to, from);
    }

    static void permute(sbyte* s, int from)
    {
        int i, n = (int)strlen(s);

        if (from == n - 1)
        {
            printf("%s "u8, s);
            return;
        }
        for (i = from; i < n; i++)
        {
            sbyte t = s[from];

            s[from] = s[i];
            s[i] = t;
            permute(s, from + 1);
            s[i] = s[from];
            s[from] = t;
        }
    }

    static int queens(int row, uint cols, uint left, uint right, int n)
    {
        int count = 0;
        uint free_cols = ~(cols | left | right) & ((1u << n) - 1);

        if (row == n)
            return 1;
        while (free_cols != 0)
        {
            uint bit = free_cols & 0 - free_cols;

            free_cols ^= bit;
            count += queens(row + 1, cols | bit, (left | bit) << 1, (right | bit) >> 1, n);
        }
        return count;
    }

    static void print_binary(uint n)
    {
        if (n > 1)
            print_binary(n / 2);
        putchar((int)('0' + n % 2));
    }

    static int main()
    {
        sbyte* abc = stackalloc sbyte[4];
        "abc"u8.CopyTo(abc, 4);

        printf("%d %d\n"u8, ackermann(2, 3), ackermann(3, 4));
        ulong fibResult = fib(63);
        printf("%lu %lu\n"u8, fib(10), fibResult);
        printf("%d %d\n"u8, is_even(10), is_odd(10));
        hanoi(4, (sbyte)'A', (sbyte)'C', (sbyte)'B');
        printf("%d\n"u8, moves);
        permute(abc, 0);
        printf("\n%d %d\n"u8, queens(0, 0, 0, 0, 6), queens(0, 0, 0, 0, 8));
        print_binary(202);
        printf("\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
