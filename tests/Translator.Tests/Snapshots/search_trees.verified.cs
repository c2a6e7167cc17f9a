using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Search;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using VISIT = uint;

internal static unsafe class SearchTrees
{
    /* tsearch, tfind, tdelete, twalk, tdestroy */

    static readonly int* numbers = StaticStorage.Allocate<int>(200);
    static int visited;
    static int last;
    static int sorted = 1;
    static int freed;

    static int compare(void* a, void* b)
    {
        return (*(int*)a > *(int*)b ? 1 : 0) - (*(int*)a < *(int*)b ? 1 : 0);
    }

    static void visit(void* node, VISIT which, int depth)
    {
        if (which == postorder || which == leaf)
        {
            int value = **(int**)node;
            sorted &= value > last ? 1 : 0;
            last = value;
            visited++;
        }
        if (depth > 12)
            printf("too deep\n"u8);
    }

    static void release(void* key)
    {
        freed++;
    }

    static int main()
    {
        void* root = null;
        uint state = 1;
        int entered = 0, removed = 0, present = 0;

        for (int i = 0; i < 200; i++)
        {
            state = state * 1103515245 + 12345;
            numbers[i] = (int)(state / 65536 % 500);
            int** node = (int**)tsearch(&numbers[i], &root, &compare);
            entered += *node == &numbers[i] ? 1 : 0;
        }
        last = -1;
        twalk(root, &visit);
        printf("entered %d visited %d sorted %d\n"u8, entered, visited, sorted);
        for (int i = 0; i < 500; i++)
            present += tfind(&i, &root, &compare) != null ? 1 : 0;
        printf("present %d\n"u8, present);
        for (int i = 0; i < 500; i += 3)
            removed += tdelete(&i, &root, &compare) != null ? 1 : 0;
        visited = 0;
        last = -1;
        twalk(root, &visit);
        printf("removed %d left %d sorted %d\n"u8, removed, visited, sorted);
        tdestroy(root, &release);
        printf("freed %d\n"u8, freed);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
