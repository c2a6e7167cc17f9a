/* store.c - names for the linker */
using CSockTranslate.Runtime;
using static Program;

internal static unsafe class Store
{
    static int size;
    internal static int limit = 8;

    /* Other files know this one only by its other name. */

    internal static int store_put_v2(int key, int value)
    {
        size++;
        print_report(value);
        return key + value;
    }

    internal static int count()
    {
        return size;
    }

    static int triple(int n)
    {
        return 3 * n + limit;
    }

    static delegate*<int, int> choose()
    {
        return &triple;
    }

    static readonly delegate*<int, int> resolved_chosen = choose();

    internal static int chosen(int argument1) => resolved_chosen(argument1);
}
