/* main.c - uses what another file defines under other names */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static Store;

internal static unsafe class Program
{
    /* The library's own name for it. */

    /* This file's name for a function that others know as "report". */

    internal static void print_report(int value)
    {
        printf("report %d\n"u8, value);
    }

    static int main()
    {
        printf("%d\n"u8, store_put_v2(1, 10));
        printf("%d\n"u8, store_put_v2(2, 20));
        printf("%d of %d %d\n"u8, count(), limit, limit);
        limit = 9;
        printf("%d\n"u8, limit);
        printf("%d\n"u8, chosen(3));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
