/* variable_arguments.c: variadic functions of the program's own: sums, formats, lists ended by a null */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class VariableArguments
{
    static int sum(int n, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        int total = 0;

        ap = new VaList(args);
        while (n-- > 0)
            total += ap.Next().Int32;
        return total;
    }

    static size_t concat(sbyte* to, size_t size, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        sbyte* s;
        size_t used = 0;

        ap = new VaList(args);
        while ((s = (sbyte*)ap.Next().Pointer) != null)
        {
            size_t n = strlen(s);

            if (used + n + 1 > size)
                n = size - used - 1;
            memcpy(to + used, s, n);
            used += n;
        }
        to[used] = (sbyte)'\0';
        return used;
    }

    /* %d %u %l (long) %f %c %s %p (pointer to int) */
    static void mini_printf(sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;

        ap = new VaList(args);
        for (; *format != 0; format++)
        {
            if (*format != '%')
            {
                putchar(*format);
                continue;
            }
            switch ((int)*++format)
            {
                case 'd':
                    printf("<%d>"u8, ap.Next().Int32);
                    break;
                case 'u':
                    printf("<%u>"u8, ap.Next().UInt32);
                    break;
                case 'l':
                    printf("<%ld>"u8, ap.Next().Int64);
                    break;
                case 'f':
                    printf("<%g>"u8, ap.Next().Double);
                    break;
                case 'c':
                    printf("<%c>"u8, ap.Next().Int32);
                    break;
                case 's':
                    printf("<%s>"u8, (sbyte*)ap.Next().Pointer);
                    break;
                case 'p':
                    printf("<*%d>"u8, *(int*)ap.Next().Pointer);
                    break;
                default:
                    putchar(*format);
                    break;
            }
        }
    }

    static int log_level = 1;

    static int log_message(int level, sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        sbyte* buffer = stackalloc sbyte[64];
        VaList ap;
        int n;

        if (level < log_level)
            return 0;
        ap = new VaList(args);
        n = vsnprintf(buffer, 64, format, ap);
        printf("[%d] %s\n"u8, level, buffer);
        return n;
    }

    static void both(sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        VaList ap, again;

        ap = new VaList(args);
        again = ap;
        vprintf(format, ap);
        vprintf(format, again);
    }

    static int main()
    {
        sbyte* text = stackalloc sbyte[16];
        int n = 5;
        short s = -2;
        byte b = 200;
        float f = 1.5f;

        printf("%d %d\n"u8, sum(0), sum(5, 1, 2, 3, 4, 5));
        printf("%d\n"u8, sum(3, s, b, 'a'));
        printf("%zu "u8, concat(text, 16, "one"u8, "-"u8, "two"u8, "-"u8, "three"u8, "-"u8, "four"u8, null));
        printf("%s\n"u8, text);
        mini_printf("%d %u %l %f %c %s %p %%\n"u8.ToPointer(), n, 4000000000u, -1L, f, 'x', "str"u8, &n);
        printf("%d\n"u8, log_message(1, "%s is %d"u8.ToPointer(), "n"u8, n));
        printf("%d\n"u8, log_message(0, "unseen"u8.ToPointer()));
        both("%d-%s;"u8.ToPointer(), 1, "a"u8);
        printf("\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
