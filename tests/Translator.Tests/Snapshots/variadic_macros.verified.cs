/* variadic_macros.c: macros with any number of arguments, in the forms of C99 and of GNU C */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class VariadicMacros
{
    static int MAX2(int a, int b) => a > b ? a : b;

    static int sum(int n, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        int s = 0;

        ap = new VaList(args);
        while (n-- != 0)
            s += ap.Next().Int32;
        return s;
    }

    static int zero()
    {
        return 0;
    }

    internal struct pair_type
    {
        public int a;
        public sbyte* b;
    }

    static int main()
    {
        int* numbers = stackalloc int[] { 1, 2, 3 };
        int n = 9;
        pair_type pair = new pair_type { a = 4, b = "four"u8.ToPointer() };

        printf("log: nothing else\n"u8);
        printf("log: %d and %s\n"u8, 1, "two"u8);
        printf("gnu: bare\n"u8);
        printf("gnu: %c%c\n"u8, 'o', 'k');
        printf("%s\n"u8, "plain"u8);
        printf("%d %d\n"u8, 1, 4);
        printf("%d\n"u8, sum(3, 10, 20, 30));
        printf("%d %d\n"u8, n, sum(2, 3, 4));
        printf("%d %d %s\n"u8, numbers[2], pair.a, pair.b);
        printf("%d %d\n"u8, MAX2(3, 8), n + 1);
        printf("%d %d\n"u8, zero(), sum(1, 5));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
