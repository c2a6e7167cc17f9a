/*
 * va_list_helpers.c: functions that share one list of arguments, the way helpers of printf-like functions do
 */

using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class VaListHelpers
{
    /* The list that a function gets is its caller's own on x86-64: what it takes is gone for the caller. */
    static int next_number(VaList* ap)
    {
        return ap->Next().Int32;
    }

    static sbyte* next_word(VaList* ap)
    {
        return (sbyte*)ap->Next().Pointer;
    }

    static int total(int count, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        int sum = 0;

        ap = new VaList(args);
        while (count-- > 0)
            sum = sum * 10 + next_number(&ap);
        return sum;
    }

    /* Pairs of a word and a number, until NULL. */
    static void pairs(sbyte* title, params ReadOnlySpan<VarArg> args)
    {
        VaList ap, look;
        sbyte* word;
        int n = 0;

        ap = new VaList(args);
        look = ap;
        while (next_word(&look) != null)
        {
            next_number(&look);
            n++;
        }
        printf("%s (%d):"u8, title, n);
        while ((word = next_word(&ap)) != null)
            printf(" %s=%d"u8, word, next_number(&ap));
        putchar('\n');
    }

    /* A reader that keeps its list. */
    internal struct reader
    {
        public sbyte* format;
        public VaList ap;
        public int taken;
    }

    static long read_one(reader* r)
    {
        r->taken++;
        switch ((int)*r->format++)
        {
            case 'i':
                return r->ap.Next().Int32;
            case 'l':
                return r->ap.Next().Int64;
            case 's':
                return (long)strlen((sbyte*)r->ap.Next().Pointer);
            case 'd':
                return Truncate.ToInt64(r->ap.Next().Double);
            default:
                return -1;
        }
    }

    static void read_all(sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        reader r = new reader { format = format };

        r.ap = new VaList(args);
        while (*r.format != '\0')
            printf("%ld "u8, read_one(&r));
        printf("after %d\n"u8, r.taken);
    }

    /* Recursion over one list. */
    static void reversed(int n, VaList* ap)
    {
        if (n == 0)
            return;
        int value = ap->Next().Int32;
        reversed(n - 1, ap);
        printf("%d "u8, value);
    }

    static void in_order(delegate*<int, VaList*, void> visit, int n, params ReadOnlySpan<VarArg> args)
    {
        VaList* lists = stackalloc VaList[2];

        lists[0] = new VaList(args);
        lists[1] = new VaList(args);
        visit(n - 1, &lists[0]);
        printf("| %d | "u8, lists[0].Next().Int32);
        visit(n, &lists[1]);
        putchar('\n');
    }

    static int main()
    {
        int totalResult = total(0);
        printf("%d %d\n"u8, total(4, 1, 2, 3, 4), totalResult);
        pairs("colours"u8.ToPointer(), "red"u8, 1, "green"u8, 2, "blue"u8, 3, null);
        pairs("nothing"u8.ToPointer(), (void*)null);
        read_all("ilsdi"u8.ToPointer(), -1, 1L << 40, "four"u8, 2.75, 'x');
        in_order(&reversed, 4, 10, 20, 30, 40);
        printf("%zu %zu\n"u8, 24, sizeof(reader));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
