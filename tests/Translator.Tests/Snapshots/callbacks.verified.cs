/* callbacks.c: functions handed to functions, with a context behind a void pointer */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;
using unsafe visitor = delegate*<int, void*, int>;

internal static unsafe class Callbacks
{
    internal struct range
    {
        public int low;
        public int high;
        public int seen;
    }

    static int for_each(int* v, size_t n, visitor visit, void* context)
    {
        while (n-- != 0)
            if (visit(*v++, context) != 0)
                return 1;
        return 0;
    }

    static int add(int value, void* context)
    {
        *(long*)context += value;
        return 0;
    }

    static int in_range(int value, void* context)
    {
        range* r = (range*)context;

        r->seen++;
        return value >= r->low && value <= r->high ? 1 : 0;
    }

    static int ascending(void* a, void* b)
    {
        int x = *(int*)a, y = *(int*)b;

        return (x > y ? 1 : 0) - (x < y ? 1 : 0);
    }

    static int by_last_digit(void* a, void* b)
    {
        int x = *(int*)a % 10, y = *(int*)b % 10;

        return x != y ? x - y : ascending(a, b);
    }

    static int by_text(void* a, void* b)
    {
        return strcmp(*(sbyte**)a, *(sbyte**)b);
    }

    static void sort_and_print(int* v, size_t n, delegate*<void*, void*, int> compare)
    {
        size_t i;

        qsort(v, n, sizeof(int), compare);
        for (i = 0; i < n; i++)
            printf("%d "u8, v[i]);
        printf("\n"u8);
    }

    static int main()
    {
        int* v = stackalloc int[] { 42, 17, 91, 8, 23, 60, 4 };
        size_t n = 7 * sizeof(int) / sizeof(int);
        sbyte** words = stackalloc sbyte*[] { "pear"u8.ToPointer(), "apple"u8.ToPointer(), "fig"u8.ToPointer(), "banana"u8.ToPointer() };
        sbyte* key = "fig"u8.ToPointer();
        sbyte** hit;
        long sum = 0;
        range r = new range { low = 20, high = 30 };
        int wanted = 60;
        int* found;
        int i;

        for_each(v, n, &add, &sum);
        printf("%ld\n"u8, sum);
        printf("%d "u8, for_each(v, n, &in_range, &r));
        printf("%d\n"u8, r.seen);
        sort_and_print(v, n, &by_last_digit);
        sort_and_print(v, n, &ascending);
        found = (int*)bsearch(&wanted, v, n, sizeof(int), &ascending);
        printf("%d\n"u8, found != null ? (int)(found - v) : -1);
        wanted = 61;
        printf("%d\n"u8, bsearch(&wanted, v, n, sizeof(int), &ascending) == null);
        qsort(words, 4, (ulong)sizeof(sbyte*), &by_text);
        hit = (sbyte**)bsearch(&key, words, 4, (ulong)sizeof(sbyte*), &by_text);
        for (i = 0; i < 4; i++)
            printf("%s%s "u8, words[i], hit == &words[i] ? "*"u8 : ""u8);
        printf("\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
