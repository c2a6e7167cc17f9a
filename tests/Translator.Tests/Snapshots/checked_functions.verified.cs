using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class CheckedFunctions
{
    /* checked_functions.c - what _FORTIFY_SOURCE makes of calls: __builtin___memcpy_chk and its like, without any header */

    static int format_into(sbyte* buffer, sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        VaList arguments;
        arguments = new VaList(args);
        int length = vsprintf(buffer, format, arguments);
        return length;
    }

    static int format_limited(sbyte* buffer, sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        VaList arguments;
        arguments = new VaList(args);
        int length = vsnprintf(buffer, 6, format, arguments);
        return length;
    }

    static int print(sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        VaList arguments;
        arguments = new VaList(args);
        int length = vprintf(format, arguments);
        return length;
    }

    static int main(int argc, sbyte** argv)
    {
        sbyte* text = stackalloc sbyte[20];
        sbyte* copy = stackalloc sbyte[40];

        _ = argv;
        printf("%lu %lu %d\n"u8, 20UL, 17UL, 18446744073709551615UL == unchecked((ulong)-1));
        memset(text, 'x', 20);
        memcpy(text, "hello"u8, 6);
        puts(text);
        memmove(text + 1, text, 6);
        puts(text);
        strcpy(copy, "abc"u8);
        strcat(copy, "def"u8);
        puts(copy);
        strncpy(copy, "zz"u8, 1);
        strncat(copy, "ghi"u8, 2);
        puts(copy);
        printf("%d\n"u8, (int)(stpcpy(copy, "four"u8) - copy));
        printf("%d\n"u8, (int)((sbyte*)mempcpy(copy, "four"u8, 4) - copy));
        printf("%d\n"u8, (int)(stpncpy(copy, "four"u8, 2) - copy));
        sprintf(copy, "%d-%s"u8, argc, "x"u8);
        puts(copy);
        printf("%d\n"u8, snprintf(copy, 4, "%d"u8, 123456));
        puts(copy);
        printf("%d\n"u8, format_into(text, "%d,%d"u8.ToPointer(), 1, 2));
        printf("%d\n"u8, format_limited(copy, "%d and %d"u8.ToPointer(), 10, 20));
        printf("%s %s\n"u8, text, copy);
        print("%s\n"u8.ToPointer(), "printed"u8);
        printf("%s\n"u8, "checked"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
