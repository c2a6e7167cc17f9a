/* checked_arithmetic.c - gcc's checked arithmetic in all mixtures of types */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class CheckedArithmetic
{
    /* Grows a buffer size the careful way. */
    static int grow(size_t have, size_t count, size_t each, size_t* result)
    {
        size_t more;

        if (Overflow.Multiply(count, each, &more))
            return -1;
        if (Overflow.Add(have, more, result))
            return -1;
        return 0;
    }

    static int main()
    {
        int i;
        long l;
        short s;
        uint u;
        byte c;
        ulong ul;
        long ll;
        size_t size = 0;
        int minus = -1;
        int failed;

        failed = Overflow.Add(INT_MAX, 1, &i) ? 1 : 0;
        printf("%d %d\n"u8, failed, i);
        failed = Overflow.Add(minus, 1u, &u) ? 1 : 0;
        printf("%d %u\n"u8, failed, u);
        failed = Overflow.Subtract(1u, 2, &u) ? 1 : 0;
        printf("%d %u\n"u8, failed, u);
        failed = Overflow.Multiply(ULONG_MAX, ULONG_MAX, &ul) ? 1 : 0;
        printf("%d %lu\n"u8, failed, ul);
        failed = Overflow.Multiply(LONG_MIN, minus, &l) ? 1 : 0;
        printf("%d %ld\n"u8, failed, l);
        failed = Overflow.Multiply(LONG_MIN, minus, &ul) ? 1 : 0;
        printf("%d %lu\n"u8, failed, ul);
        failed = Overflow.Add(200, 100, &c) ? 1 : 0;
        printf("%d %d\n"u8, failed, c);
        failed = Overflow.Subtract((sbyte)-100, (sbyte)100, &s) ? 1 : 0;
        printf("%d %d\n"u8, failed, s);
        failed = Overflow.Add(5, 6, &i) ? 1 : 0;
        printf("%d %d\n"u8, failed, i);
        failed = Overflow.Multiply(1UL << 40, 1UL << 30, &ul) ? 1 : 0;
        printf("%d %lu\n"u8, failed, ul);
        failed = Overflow.Subtract(LLONG_MIN, 1, &ll) ? 1 : 0;
        printf("%d %lld\n"u8, failed, ll);
        failed = Overflow.Add(ULONG_MAX, minus, &ul) ? 1 : 0;
        printf("%d %lu\n"u8, failed, ul);
        int overflow_OccursInAddResult = Overflow.OccursInAdd<sbyte>(minus, 3) ? 1 : 0;
        printf("%d %d\n"u8, Overflow.OccursInMultiply<uint>(minus, 3), overflow_OccursInAddResult);
        printf("%d"u8, grow(10, 20, 30, &size));
        printf(" %zu\n"u8, size);
        printf("%d\n"u8, grow(10, unchecked((size_t)(-1)), 2, &size));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
