/* loop_forms.c: every shape of loop, with breaks and continues in all of them */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class LoopForms
{
    static int collatz(uint n)
    {
        int steps = 0;

        for (; n != 1; steps++)
            n = (n & 1) != 0 ? 3 * n + 1 : n / 2;
        return steps;
    }

    static uint digits(uint n, uint @base)
    {
        uint count = 0;

        do
            count++;
        while ((n /= @base) != 0);
        return count;
    }

    static int gcd(int a, int b)
    {
        int t;

        while (b != 0)
        {
            t = b;
            b = a % b;
            a = t;
        }
        return a;
    }

    static int calls;

    static int main()
    {
        int i, j, n;
        uint u;
        sbyte c;
        float x;
        sbyte* p;

        printf("%d %u %u %d\n"u8, collatz(27), digits(0, 10), digits(255, 2), gcd(1071, 462));
        for (i = 0, j = 10; i < j; i += 2, --j)
            printf("%d,%d "u8, i, j);
        printf("\n"u8);
        for (i = 10; i-- > 0;)
            if (i % 3 == 0)
                continue;
            else if (i == 2)
                break;
            else
                printf("%d "u8, i);
        printf("\n"u8);
        for (u = 3; u < 10; u--) /* ends when it wraps */
            printf("%u "u8, u);
        printf("\n"u8);
        for (c = (sbyte)'a'; c <= 'e'; c += 2)
            putchar(c);
        for (p = "chars"u8.ToPointer(); *p != 0;)
            putchar(*p++);
        for (x = 0; x < 1; x += 0.25f)
            printf(" %g"u8, x);
        printf("\n"u8);
        i = 0;
        while (true)
        {
            if (++i == 3)
                continue;
            if (i > 6)
                break;
            printf("%d "u8, i);
        }
        do
        {
            i--;
            if (i == 4)
                continue;
            printf("(%d)"u8, i);
        }
        while (i > 2);
        printf("\n"u8);
        for (;;)
        {
            n = 0;
            while (n < 5)
            {
                n++;
                if (n == 2)
                    goto @out;
            }
        }
    @out:
        printf("%d\n"u8, n);
        for (i = 1; i <= 3; i++)
        {
            for (j = 1;; j++)
            {
                if (j > i)
                    break;
                if (i == 2)
                    continue;
                printf("%d%d "u8, i, j);
            }
        }
        printf("\n"u8);
        for (int k = 0, limit = 3; k < limit; k++)
        {
            int fresh = 0;

            fresh++;
            calls++;
            printf("%d/%d "u8, fresh, calls);
        }
        while (n-- > 0)
            ;
        do
            ;
        while (++n < 0);
        printf("%d\n"u8, n);
        for (i = 0; i < 3; i++)
        {
        }
        printf("%d\n"u8, i);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
