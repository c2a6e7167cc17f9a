/* kr_definitions.c: as C was written before 1989: parameters declared behind their list, and no prototypes */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class KrDefinitions
{
    static int counter = 3;

    static int max(int a, int b)
    {
        return a > b ? a : b;
    }

    static int index_of(sbyte* s, sbyte c)
    {
        int i;

        for (i = 0; s[i] != 0; i++)
            if (s[i] == c)
                return i;
        return -1;
    }

    static sbyte* skip(sbyte* s,
        short n)
    {
        while (n-- > 0 && *s != 0)
            s++;
        return s;
    }

    static double average(float* v,
        int n)
    {
        double sum = 0;
        int i;

        for (i = 0; i < n; i++)
            sum += v[i];
        return sum / n;
    }

    static long mixed(byte c,
        short s,
        float f,
        long l)
    {
        return c + s + Truncate.ToInt64(f * 2) + l;
    }

    static int twice(int n)
    {
        return n * 2;
    }

    static int apply(delegate*<int> f,
        int n)
    {
        return ((delegate*<int, int>)f)(n) + ((delegate*<int, int>)f)(n + 1);
    }

    static int show()
    {
        printf("%d\n"u8, counter);
        return 0;
    }

    static readonly float* values = StaticStorage.Create<float>([(float)1.5, (float)2.5, 5]);

    static int main(int argc,
        sbyte** argv)
    {

        printf("%d %d\n"u8, max(3, 9), index_of("hello"u8.ToPointer(), (sbyte)'l'));
        printf("%s %g\n"u8, skip("skipped"u8.ToPointer(), 3), average(values, 3));
        printf("%ld %ld\n"u8, mixed(unchecked((byte)300), unchecked((short)-70000), (float)1.5, 10L), mixed((byte)'a', 1, 2.25f, -1L));
        printf("%d\n"u8, apply((delegate*<int>)(delegate*<int, int>)&twice, 4));
        counter = 7;
        show();
        return argc - 1;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
