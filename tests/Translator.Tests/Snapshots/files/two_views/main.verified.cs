/* main.c -- declares the types of list.c again instead of including a header */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static List;

internal static unsafe class Program
{
    internal static entry* list_head;        /* tentative here ... */

    static int main()
    {
        pair range;

        list_add(3, "three"u8.ToPointer());
        list_add(9, "nine"u8.ToPointer());
        list_add(5, "five"u8.ToPointer());
        for (entry* e = list_head; e != null; e = e->next)
            printf("%d %s\n"u8, e->key, e->text);
        range = list_range();
        printf("%d..%d: %d\n"u8, range.first, range.second, list_sum(range));
        range.second = 5;
        printf("up to %d: %d, limits %d %d\n"u8, range.second, list_sum(range), list_limits.first, list_limits.second);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
