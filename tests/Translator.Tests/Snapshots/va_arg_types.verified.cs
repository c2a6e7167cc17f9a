/*
 * va_arg_types.c: arguments of every type that "..." can pass
 */


using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class VaArgTypes
{
    const int LOW = 0;
    const int HIGH = 40;

    static int add(int a, int b)
    {
        return a + b;
    }
    static int multiply(int a, int b)
    {
        return a * b;
    }

    /* One letter for each argument. */
    static void show(sbyte* types, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;

        ap = new VaList(args);
        for (; *types != '\0'; types++)
        {
            switch ((int)*types)
            {
                case 'c':
                    printf("%c "u8, ap.Next().Int32);
                    break;
                case 'i':
                    printf("%d "u8, ap.Next().Int32);
                    break;
                case 'u':
                    printf("%u "u8, ap.Next().UInt32);
                    break;
                case 'l':
                    printf("%ld "u8, ap.Next().Int64);
                    break;
                case 'U':
                    printf("%lu "u8, ap.Next().UInt64);
                    break;
                case 'q':
                    printf("%lld "u8, ap.Next().Int64);
                    break;
                case 'Q':
                    printf("%llx "u8, ap.Next().UInt64 + 0UL);
                    break;
                case 'd':
                    printf("%g "u8, ap.Next().Double);
                    break;
                case 's':
                    printf("%s "u8, (sbyte*)ap.Next().Pointer);
                    break;
                case 'p':
                    printf("%d "u8, *(int*)ap.Next().Pointer);
                    break;
                case 'a':
                    printf("%d "u8, ((int*)ap.Next().Pointer)[2]);
                    break;
                case 'f':
                    printf("%d "u8, ((delegate*<int, int, int>)ap.Next().Pointer)(6, 7));
                    break;
                case 'v':
                    printf("%s "u8, ap.Next().Pointer == null ? "null"u8 : "set"u8);
                    break;
                case 'z':
                    printf("%zu "u8, ap.Next().UInt64);
                    break;
                case 't':
                    printf("%td "u8, ap.Next().Int64);
                    break;
                case 'e':
                    printf("%d "u8, ap.Next().UInt32);
                    break;
                case 'P':
                    printf("%s "u8, *(sbyte**)ap.Next().Pointer);
                    break;
            }
        }
        putchar('\n');
    }

    /* A hundred numbers: far more than registers. */
    static long weigh(int n, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        long sum = 0;

        ap = new VaList(args);
        for (int i = 1; i <= n; i++)
            sum += i * ap.Next().Int64;
        return sum;
    }

    /* Integers and floating numbers come in different registers; the order holds all the same. */
    static double mixed(sbyte* first, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        double result = 0;

        ap = new VaList(args);
        for (int i = 0; i < 12; i++)
        {
            int n = ap.Next().Int32;
            result = result * 0.5 + n * ap.Next().Double;
        }
        return result;
    }

    static int main()
    {
        sbyte sc = -5;
        byte uc = 250;
        short s = -300;
        ushort us = 65000;
        bool yes = true;
        float f = 0.5f;
        int* numbers = stackalloc int[] { 1, 2, 3 };
        sbyte* text = "text"u8.ToPointer();

        show("ciiiii"u8.ToPointer(), 'c', sc, uc, s, us, yes);
        show("iulUqQ"u8.ToPointer(), -1, 4000000000u, -5L, 18446744073709551615UL, -6L, 0xfeedfacecafeUL);
        show("ddd"u8.ToPointer(), f, 1.25, (double)numbers[2]);
        show("sspaf"u8.ToPointer(), "literal"u8, text, &numbers[1], numbers, (delegate*<int, int, int>)&multiply);
        show("vvzteP"u8.ToPointer(), null, numbers, 3 * sizeof(int), &numbers[2] - &numbers[0], HIGH, &text);
        show("f"u8.ToPointer(), (delegate*<int, int, int>)&add);
        show(""u8.ToPointer());
        printf("%ld\n"u8, weigh(100, 0L, 0L + 1, 0L + 2, 0L + 3, 0L + 4, 0L + 5, 0L + 6, 0L + 7, 0L + 8, 0L + 9, 10L, 10L + 1, 10L + 2, 10L + 3, 10L + 4, 10L + 5, 10L + 6, 10L + 7, 10L + 8, 10L + 9, 20L, 20L + 1, 20L + 2, 20L + 3, 20L + 4, 20L + 5, 20L + 6, 20L + 7, 20L + 8, 20L + 9, 30L, 30L + 1, 30L + 2, 30L + 3, 30L + 4, 30L + 5, 30L + 6, 30L + 7, 30L + 8, 30L + 9, 40L, 40L + 1, 40L + 2, 40L + 3, 40L + 4, 40L + 5, 40L + 6, 40L + 7, 40L + 8, 40L + 9, 50L, 50L + 1, 50L + 2, 50L + 3, 50L + 4, 50L + 5, 50L + 6, 50L + 7, 50L + 8, 50L + 9, 60L, 60L + 1, 60L + 2, 60L + 3, 60L + 4, 60L + 5, 60L + 6, 60L + 7, 60L + 8, 60L + 9, 70L, 70L + 1, 70L + 2, 70L + 3, 70L + 4, 70L + 5, 70L + 6, 70L + 7, 70L + 8, 70L + 9, 80L, 80L + 1, 80L + 2, 80L + 3, 80L + 4, 80L + 5, 80L + 6, 80L + 7, 80L + 8, 80L + 9, 90L, 90L + 1, 90L + 2, 90L + 3, 90L + 4, 90L + 5, 90L + 6, 90L + 7, 90L + 8, 90L + 9));
        printf("%g\n"u8, mixed(""u8.ToPointer(), 1, 1.0, 2, 0.5, 3, 0.25, 4, 4.0, 5, 3.0, 6, 2.0, 7, 1.0, 8, 0.5, 9, 0.25, 10, 0.125, 11, 2.0, 12, 1.0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
