/* lfind, lsearch, insque, remque */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Search;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class LinearSearch
{
    internal struct item
    {
        public item* next;
        public item* previous;
        public int value;
    }

    static int compare(void* a, void* b)
    {
        return *(int*)a - *(int*)b;
    }

    static int main()
    {
        int* table = stackalloc int[] { 5, 3, 9, 0, 0, 0, 0, 0, 0, 0 };
        int key = 9;
        size_t count = 3;
        item a = new item { value = 1 }, b = new item { value = 2 }, c = new item { value = 3 };
        int* found = (int*)lfind(&key, table, &count, sizeof(int), &compare);

        printf("found at %d\n"u8, (int)(found - table));
        key = 7;
        printf("missing %d\n"u8, lfind(&key, table, &count, sizeof(int), &compare) == null);
        found = (int*)lsearch(&key, table, &count, sizeof(int), &compare);
        printf("added at %d, count %zu\n"u8, (int)(found - table), count);
        found = (int*)lsearch(&key, table, &count, sizeof(int), &compare);
        printf("found at %d, count %zu\n"u8, (int)(found - table), count);
        insque(&a, null);
        insque(&c, &a);
        insque(&b, &a);
        for (item* i = &a; i != null; i = i->next)
            printf(" %d"u8, i->value);
        remque(&b);
        for (item* i = &c; i != null; i = i->previous)
            printf(" %d"u8, i->value);
        printf("\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
