/* kr_style.c: function definitions as they were before 1989 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class KrStyle
{
    static int total;

    static int max(int a, int b)
    {
        return a > b ? a : b;
    }

    static sbyte* fill(sbyte* buf,
        sbyte c,
        int n)
    {
        sbyte* p = buf;

        while (n-- > 0)
            *p++ = c;
        *p = (sbyte)'\0';
        return buf;
    }

    static double average(double* values,
        int n)
    {
        double sum = 0;
        int i;

        for (i = 0; i < n; i++)
            sum += values[i];
        return n != 0 ? sum / n : 0.0;
    }

    static void visit(int* v,
        int n, delegate*<void> f)
    {
        while (n-- != 0)
            ((delegate*<int, void>)f)(*v++);
    }

    static void add(int n)
    {
        total += n;
    }

    static float half(float f)
    {
        return f / 2;
    }

    static readonly double* d = StaticStorage.Create<double>([1.5, 2.5, 5.0]);

    static readonly int* v = StaticStorage.Create<int>([1, 2, 3, 4]);

    static int main(int argc,
        sbyte** argv)
    {
        sbyte* buf = stackalloc sbyte[11];

        printf("%d %s\n"u8, max(3, max(9, 4)), fill(buf, (sbyte)'*', 10));
        printf("%.3f %.1f\n"u8, average(d, 3), average(d, 0));
        visit(v, 4, (delegate*<void>)(delegate*<int, void>)&add);
        printf("%d\n"u8, total);
        printf("%.2f\n"u8, half((float)2.5));
        printf("%s\n"u8, progname(argv[0], argc));
        return 0;
    }

    static sbyte* progname(sbyte* path,
        int n)
    {
        sbyte* slash = strrchr(path, '/');

        return n > 1 ? "many"u8.ToPointer() : slash != null ? slash + 1 : path;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
