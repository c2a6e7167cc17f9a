/* Functions that call one another, and Ackermann's. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class MutualRecursion
{
    static int even(uint n)
    {
        return n == 0 ? 1 : odd(n - 1);
    }

    static int odd(uint n)
    {
        return n == 0 ? 0 : even(n - 1);
    }

    static int ack(int m, int n)
    {
        return m == 0 ? n + 1 : n == 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1));
    }

    static int main()
    {
        if (even(10000) == 0 || odd(10000) != 0)
            abort();
        if (ack(2, 50) != 103 || ack(3, 6) != 509)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
