/* sieve.c: primes, twins and factors; nested loops, break, continue, do and comma */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class Sieve
{
    const int LIMIT = 1000;
    const int COLUMNS = 12;

    static readonly sbyte* composite = StaticStorage.Allocate<sbyte>(LIMIT + 1);
    static readonly int* primes = StaticStorage.Allocate<int>(LIMIT / 2);
    static int count;

    static ulong gcd(ulong a, ulong b)
    {
        while (b != 0)
        {
            ulong t = a % b;
            a = b;
            b = t;
        }
        return a;
    }

    static void factors(long n)
    {
        int i = 0, first = 1;

        printf("%ld ="u8, n);
        do
        {
            int exponent = 0;

            while (n % primes[i] == 0)
            {
                n /= primes[i];
                exponent++;
            }
            if (exponent == 0)
                continue;
            printf(first != 0 ? " %d"u8 : " * %d"u8, primes[i]);
            if (exponent > 1)
                printf("^%d"u8, exponent);
            first = 0;
        }
        while (n > 1 && ++i < count);
        if (n > 1)
            printf(first != 0 ? " %ld"u8 : " * %ld"u8, n);
        putchar('\n');
    }

    static int main(int argc, sbyte** argv)
    {
        int i, j, twins = 0, gap = 0, where = 0;
        long k;

        for (i = 2; i <= LIMIT; i++)
        {
            if (composite[i] != 0)
                continue;
            primes[count++] = i;
            for (j = i * i; j <= LIMIT; j += i)
                composite[j] = 1;
        }

        for (i = 0; i < count; i++)
        {
            if (primes[i] > 200)
                break;
            printf("%4d%s"u8, primes[i], i % COLUMNS == COLUMNS - 1 ? "\n"u8 : ""u8);
        }
        printf("\n%d primes up to %d\n"u8, count, LIMIT);

        for (i = 1; i < count; i++)
        {
            int d = primes[i] - primes[i - 1];

            twins += d == 2 ? 1 : 0;
            if (d > gap)
            {
                gap = d;
                where = primes[i - 1];
            }
        }
        printf("%d twins, largest gap %d behind %d\n"u8, twins, gap, where);

        for (i = 1; i < argc; i++)
            if ((k = atol(argv[i])) > 1)
                factors(k);
        for (i = 0, j = 100; i < j; i += 25, j -= 10)
            printf("gcd(%d, %d) = %lu\n"u8, i, j, gcd((ulong)i, (ulong)j));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
