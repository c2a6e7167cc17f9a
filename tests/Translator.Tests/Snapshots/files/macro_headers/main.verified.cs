/* main.c: function-like macros of a header in two files */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static Ranges;

internal static unsafe class Program
{
    const int MARGIN = 1;

    static int SQUARE(int x) => x * x;

    static int WIDEN(int n) => n + MARGIN;

    static int COUNTED(int n) => n + uses;

    static void REPORT(range* r) => report(r, LENGTH(r));

    static int MIDDLE(range* r) => (r->low + r->high) / 2;

    static int uses = 1;
    static readonly int* slots = StaticStorage.Allocate<int>(2 * 4);

    static int main()
    {
        range last = new range { low = 5, high = 10, next = null }, first = new range { low = 1, high = 4, next = &last };

        REPORT(&first);
        GROW(&first, 2);
        REPORT(&first);
        printf("%d %d\n"u8, HAS(&first, 5), HAS(&first, 6));
        printf("sum %d\n"u8, sum_of_ranges(&first));
        REPORT(&last);
        printf("%d %d %d %d\n"u8, SQUARE(last.low), VOLUME(last.low), WIDEN(last.low), COUNTED(last.low));
        printf("%zu %d\n"u8, 2 * 4 * sizeof(int) / sizeof(int), MIDDLE(&last));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
