/*
 * alloca_list.c: memory that goes when its function returns
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class AllocaList
{
    internal struct node
    {
        public node* next;
        public sbyte* word;
        public int times;
    }

    /* A list that needs no freeing: its nodes live in this frame, loops or not. */
    static void count_words(sbyte* text)
    {
        using AutomaticStorage storage = new();
        node* list = null, n;
        sbyte* copy = strcpy((sbyte*)storage.Allocate(strlen(text) + 1), text);
        sbyte* word, state;

        for (word = strtok_r(copy, " "u8, &state); word != null; word = strtok_r(null, " "u8, &state))
        {
            for (n = list; n != null; n = n->next)
                if (strcmp(n->word, word) == 0)
                    break;
            if (n == null)
            {
                n = (node*)storage.Allocate(sizeof(node));
                n->next = list;
                n->word = word;
                n->times = 0;
                list = n;
            }
            n->times++;
        }
        for (n = list; n != null; n = n->next)
            printf("%s:%d%s"u8, n->word, n->times, n->next != null ? " "u8 : "\n"u8);
    }

    static size_t length(sbyte* text)
    {
        return strlen(text);
    }

    /* Memory made in an inner block lasts to the end of the function. */
    static int keep(int depth)
    {
        using AutomaticStorage storage = new();
        sbyte* kept = null;

        if (depth > 0)
        {
            int* inner = stackalloc int[] { depth, 0, 0, 0 };
            kept = (sbyte*)storage.Allocate(16);
            snprintf(kept, 16, "level %d"u8, inner[0]);
        }
        int below = depth > 0 ? keep(depth - 1) : 0;
        if (kept != null)
            printf("%s above %d\n"u8, kept, below);
        return depth;
    }

    /* Called often, it must not use up the stack. */
    static int scratch(int i)
    {
        using AutomaticStorage storage = new();
        byte* p = (byte*)storage.Allocate(4096);

        memset(p, i, 4096);
        return p[4095];
    }

    static int main()
    {
        using AutomaticStorage storage = new();
        long sum = 0;
        int* empty = (int*)storage.Allocate(0);

        count_words("to be or not to be that is the question to ask"u8.ToPointer());
        keep(3);
        for (int i = 0; i < 200000; i++)
            sum += scratch(i);
        printf("%ld %d\n"u8, sum, empty != null);

        /* In an argument, and as an array. */
        printf("%zu\n"u8, length((sbyte*)memset(memset(storage.Allocate(9), 0, 9), 'x', 8)));
        int* squares = (int*)storage.Allocate(10 * sizeof(int));
        for (int i = 0; i < 10; i++)
            squares[i] = i * i;
        printf("%d %d\n"u8, squares[9], ((ulong)squares & 15) == 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
