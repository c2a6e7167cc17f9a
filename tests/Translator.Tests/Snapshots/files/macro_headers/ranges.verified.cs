/* ranges.c: lists of ranges */
using System.Runtime.CompilerServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class Ranges
{
    const int MARGIN = 5;

    /* ranges.h: the macros of the program; each file that includes it uses them in its own way */

    internal struct range
    {
        public int low;
        public int high;
        public range* next;
    }

    /* The same types in all files. */
    internal static int LENGTH(range* r) => r->high - r->low;
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool HAS(range* r, int n) => n >= r->low && n < r->high; /* half open */
    internal static int GROW(range* r, int n) => r->high += n;

    /* int in one file, double in the other. */

    /* The square is the same in both, its own square is not. */
    internal static int VOLUME(int x) => x * x * x;

    /* What MARGIN is, a file says before it includes this. */
    static int WIDEN(int n) => n + MARGIN;

    /* Each file has a counter of its own. */
    static int COUNTED(int n) => n + uses;

    /* A function of another file. */

    /* One of the two needs a constant. */
    static int SLOTS(int n) => n * 4;

    /* Only one file uses it. */


    static int uses = 1000;

    internal static void report(range* r, int length)
    {
        printf("%d..%d has %d\n"u8, r->low, r->high, length);
    }

    internal static int sum_of_ranges(range* list)
    {
        int sum = 0;
        double area = 0.5;

        for (; list != null; list = list->next)
        {
            sum += LENGTH(list);
            if (HAS(list, 7))
                GROW(list, 2);
            area = area * area + 1;
            uses++;
        }
        printf("area %g, volume %d, widened %d, counted %d, slots %d\n"u8, area, VOLUME(sum), WIDEN(sum), COUNTED(sum), SLOTS(sum));
        return sum;
    }
}
