/*
 * variadic_shapes.c: variadic functions without further arguments, inside of each other's arguments, behind macros
 */

using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class VariadicShapes
{
    /* Joins strings until NULL. */
    static int join(sbyte* @out, size_t size, sbyte* first, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        sbyte* part = first;
        size_t used = 0;

        @out[0] = (sbyte)'\0';
        ap = new VaList(args);
        while (part != null && used + strlen(part) < size)
        {
            strcpy(@out + used, part);
            used += strlen(part);
            part = (sbyte*)ap.Next().Pointer;
        }
        return (int)used;
    }

    static int largest(int n, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        int best = n > 0 ? -1000 : 0;

        ap = new VaList(args);
        for (int i = 0; i < n; i++)
        {
            int value = ap.Next().Int32;
            if (value > best)
                best = value;
        }
        return best;
    }

    static sbyte* describe(sbyte* @out, sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;

        ap = new VaList(args);
        vsprintf(@out, format, ap);
        return @out;
    }

    static int quiet(sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        return format == null ? 1 : 0;
    }

    static int main()
    {
        sbyte* text = stackalloc sbyte[32];
        sbyte* other = stackalloc sbyte[32];

        int length = join(text, 32, "one"u8.ToPointer(), " two"u8, " three"u8, null);
        printf("%d %s\n"u8, length, text);
        printf("%d\n"u8, join(text, 32, null));
        printf("%d\n"u8, join(text, 6, "long"u8.ToPointer(), "longer"u8, null));
        printf("%d\n"u8, largest(3, 5, largest(2, 1, 9), largest(0)));
        printf("%d %d\n"u8, largest(5 * sizeof(int) / sizeof(int), 3, 1, 4, 1, 5), largest(1 * sizeof(int) / sizeof(int), -7));
        sbyte* describeResult = describe(other, "%s-%s"u8.ToPointer(), "a"u8, "b"u8);
        printf("%s %s\n"u8, describe(text, "%d%%"u8.ToPointer(), 50), describeResult);
        printf("%d %d\n"u8, quiet(null), quiet("%d"u8.ToPointer(), 1));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
