/* old_style.c - a program as it was written before prototypes */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class OldStyle
{
    static int calls;

    static int main(int argc,
        sbyte** argv)
    {
        delegate*<int> p = (delegate*<int>)(delegate*<int, double, int, int>)&call_narrow;

        if (calls++ == 0)
            main(argc + 1, argv);                /* main is a function too */
        else
            return printf("again with %d\n"u8, argc);
        printf("%d %d\n"u8, add(1, 2), sum3(1, 2, 3));
        printf("%g %s %ld\n"u8, half(3.0), name(1), twice(5L));
        printf("%d %d\n"u8, narrow((sbyte)'A', (float)2.5, unchecked((short)70000)), ((delegate*<int, double, int, int>)p)('A', 2.5, 70000));
        show("without a prototype"u8.ToPointer());
        return 0;
    }

    static int add(int a, int b)
    {
        return a + b;
    }

    static int sum3(int a,
        int b, int c)
    {
        return a + b + c;
    }

    static double half(double d)
    {
        return d / 2;
    }

    static sbyte* name(int i)
    {
        return (i != 0 ? "one"u8 : "zero"u8).ToPointer();
    }

    static long twice(long l)
    {
        return l * 2;
    }

    /* Each of these is passed wider than it is. */
    static int narrow(sbyte c,
        float f,
        short s)
    {
        return c * 10 + Truncate.ToInt32(f * 2) + s;
    }

    static void show(sbyte* s)
    {
        puts(s);
    }

    static int call_narrow(int argument1, double argument2, int argument3) => narrow((sbyte)argument1, (float)argument2, (short)argument3);

    static int Main(string[] args) => CProgram.Run(args, &main);
}
