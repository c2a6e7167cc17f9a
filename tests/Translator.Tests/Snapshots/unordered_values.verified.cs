/* Comparisons of NaN, infinities and zeros in every context. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class UnorderedValues
{
    static int lt(double a, double b)
    {
        return a < b ? 1 : 0;
    }

    static int le(double a, double b)
    {
        return a <= b ? 1 : 0;
    }

    static int gt(double a, double b)
    {
        return a > b ? 1 : 0;
    }

    static int ge(double a, double b)
    {
        return a >= b ? 1 : 0;
    }

    static int eq(double a, double b)
    {
        return a == b ? 1 : 0;
    }

    static int ne(double a, double b)
    {
        return a != b ? 1 : 0;
    }

    static int nlt(double a, double b)
    {
        return !(a < b) ? 1 : 0;
    }

    static int nge(float a, float b)
    {
        return !(a >= b) ? 1 : 0;
    }

    static int br(double a, double b)
    {
        int r = 0;
        if (a < b)
            r |= 1;
        if (!(a < b))
            r |= 2;
        if (a >= b)
            r |= 4;
        if (!(a >= b))
            r |= 8;
        if (a == b)
            r |= 16;
        else
            r |= 32;
        if (a != b)
            r |= 64;
        if (a != 0.0 && b != 0.0)
            r |= 128;
        while (!(a > b))
        {
            r |= 256;
            break;
        }
        r |= (a < b || a > b ? 1 : 0) << 9;
        r |= (a < b ? 1 : 0) << 10;
        return r;
    }

    static int main()
    {
        double* v = stackalloc double[] { 0, -0.0, 1, -1, double.PositiveInfinity, -double.PositiveInfinity, (double)CMath.NAN, 1e-320 };
        int i, j;
        for (i = 0; i < 8; i++)
        {
            for (j = 0; j < 8; j++)
                printf("%d%d%d%d%d%d%d%d%d "u8, lt(v[i], v[j]), le(v[i], v[j]), gt(v[i], v[j]),
                    ge(v[i], v[j]), eq(v[i], v[j]), ne(v[i], v[j]), nlt(v[i], v[j]), nge((float)v[i], (float)v[j]),
                    br(v[i], v[j]));
            printf("\n"u8);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
