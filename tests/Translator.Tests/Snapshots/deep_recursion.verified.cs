/*
 * deep_recursion.c: as deep and as wide as a stack of 8 MB allows
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class DeepRecursion
{
    internal struct node
    {
        public node* next;
        public int value;
    }

    /* One frame for every element of a long list. */
    static long sum(node* list)
    {
        return list == null ? 0 : list->value + sum(list->next);
    }

    static int odd(uint n)
    {
        return n == 0 ? 0 : even(n - 1);
    }

    static int even(uint n)
    {
        return n == 0 ? 1 : odd(n - 1);
    }

    /* A megabyte in each frame. */
    static uint wide(int depth)
    {
        byte* page = stackalloc byte[1024 * 1024];

        memset(page, depth + 1, 1024 * 1024);
        uint below = depth > 0 ? wide(depth - 1) : 0;
        return below * 3 + page[1024 * 1024 - 1];
    }

    static int ackermann(int m, int n)
    {
        if (m == 0)
            return n + 1;
        if (n == 0)
            return ackermann(m - 1, 1);
        return ackermann(m - 1, ackermann(m, n - 1));
    }
    const int COUNT = 50000;

    static int main()
    {
        node* nodes = (node*)calloc(COUNT, (ulong)sizeof(node));

        if (nodes == null)
            return 1;
        for (int i = 0; i < COUNT; i++)
        {
            nodes[i].value = i % 10;
            nodes[i].next = i + 1 < COUNT ? &nodes[i + 1] : null;
        }
        printf("%ld\n"u8, sum(nodes));
        free(nodes);
        printf("%d %d\n"u8, even(60000), odd(59999));
        printf("%u\n"u8, wide(5));
        printf("%d\n"u8, ackermann(2, 300));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
