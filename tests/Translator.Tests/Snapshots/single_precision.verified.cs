/* float keeps float's precision; compound assignments do not. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class SinglePrecision
{
    static float f(float x)
    {
        return x * 3.0f + 1.0f / 3;
    }

    static double g(float x)
    {
        return x * 3.0 + 1.0 / 3;
    }

    static float h(double d)
    {
        return (float)d;
    }

    static double k(float a, float b)
    {
        return a * b;
    }

    static float m(float a, float b)
    {
        return a / b - a / b;
    }

    static int main()
    {
        printf("%.9g %.17g %.9g %.17g %.17g %g\n"u8, f(0.1f), g(0.1f), h(0.1), k(0.1f, 0.3f),
            (double)(0.1f * 0.3f), m(1, 3));
        float x = 0.1f;
        x = (float)(x + 0.2);
        printf("%.9g\n"u8, x);
        x = 0.1f;
        x += 0.2f;
        printf("%.9g\n"u8, x);
        x = 1e8f;
        x++;
        printf("%.9g\n"u8, x);
        int i = 16777217;
        x = i;
        printf("%.9g %d\n"u8, x, (float)i == i);
        x = (float)(x * 1.1);
        printf("%.9g\n"u8, x);
        i = Truncate.ToInt32(i * 1.5);
        printf("%d\n"u8, i);
        i = Truncate.ToInt32(i + 0.9999);
        printf("%d\n"u8, i);
        i = -5;
        i = Truncate.ToInt32(i / 2.0);
        printf("%d\n"u8, i);
        byte c = 200;
        c = Truncate.ToByte(c * 1.2);
        printf("%d\n"u8, c);
        long l = 1L << 53;
        l = Truncate.ToInt64(l + 1.0);
        printf("%ld\n"u8, l);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
