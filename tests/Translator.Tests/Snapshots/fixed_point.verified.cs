/* fixed_point.c: 16.16 fixed point arithmetic, from the days before floating point units */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class FixedPoint
{
    const int SHIFT = 16;
    const int ONE = 1 << SHIFT;
    static int FROM_INT(int i) => i * ONE;
    static int TO_INT(int f) => f >> SHIFT;

    static int mul(int a, int b)
    {
        return (int)(((long)a * b) >> SHIFT);
    }

    static int quotient(int a, int b)
    {
        return (int)((long)a * ONE / b);
    }

    static int root(int f)
    {
        int x = f > ONE ? f : ONE;
        int i;

        for (i = 0; i < 24; i++)
        {
            int next = (x + quotient(f, x)) / 2;

            if (next == x)
                break;
            x = next;
        }
        return x;
    }

    static void show(sbyte* what, int f)
    {
        uint magnitude = f < 0 ? 0 - (uint)f : (uint)f;

        printf("%-8s %s%u.%04u (%d)\n"u8, what, f < 0 ? "-"u8 : ""u8, magnitude >> SHIFT,
            (uint)(((ulong)(magnitude & (ONE - 1)) * 10000) >> SHIFT), TO_INT(f));
    }

    static int main()
    {
        int a = (int)(3.25 * ONE + (3.25 >= 0 ? 0.5 : -0.5)), b = (int)(-1.5 * ONE + (-1.5 >= 0 ? 0.5 : -0.5)), sum = 0;
        int i;

        show("a"u8.ToPointer(), a);
        show("b"u8.ToPointer(), b);
        show("a+b"u8.ToPointer(), a + b);
        show("a*b"u8.ToPointer(), mul(a, b));
        show("a/b"u8.ToPointer(), quotient(a, b));
        show("root 2"u8.ToPointer(), root(FROM_INT(2)));
        show("root 10"u8.ToPointer(), root(FROM_INT(10)));
        for (i = 1; i <= 20; i++)
            sum += quotient((i & 1) != 0 ? ONE : -ONE, FROM_INT(i));
        show("ln 2"u8.ToPointer(), sum);
        printf("%g\n"u8, sum / (double)ONE);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
