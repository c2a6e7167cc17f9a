/* static_state.c: objects that live as long as the program, and names that hide others */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class StaticState
{
    static int counter = 100;
    static int hidden = 1;
    static readonly sbyte** colours = (sbyte**)StaticStorage.PointersTo("red"u8, "green"u8, "blue"u8);
    static readonly sbyte* name = StaticStorage.Text("global"u8, 7);
    internal struct statistics_type
    {
        public int hits;
        public long last;
    }
    static readonly statistics_type* statistics = StaticStorage.Allocate<statistics_type>(3);
    static statistics_type* current = &statistics[1];
    static int tentative;

    static int id;

    static int step = 10;

    static int next_id()
    {

        id += step;
        if (id >= 30)
            step = 1;
        return id;
    }

    static readonly sbyte* buffers = StaticStorage.Allocate<sbyte>(2 * 8);

    static uint which;

    static sbyte* rotate()
    {
        sbyte* b = buffers + (which++ & 1) * 8;

        snprintf(b, 8, "no %u"u8, which);
        return b;
    }

    static int deepest;

    static int depth_of(int n)
    {
        int here = n; /* every call has its own */

        if (n > deepest)
            deepest = n;
        if (n < 5)
            depth_of(n + 1);
        return here * 10 + deepest;
    }

    static int counter_user(int counter)
    {
        {
            /* the global one again */

            StaticState.counter++;
        }
        return counter;
    }

    static int main()
    {
        sbyte* a, b;
        int i;

        for (i = 0; i < 5; i++)
            printf("%d "u8, next_id());
        printf("\n"u8);
        a = rotate();
        b = rotate();
        printf("%s, %s"u8, a, b);
        printf(", %s, %s\n"u8, rotate(), a);
        printf("%d\n"u8, depth_of(2));
        printf("%d "u8, counter_user(5));
        printf("%d\n"u8, counter);
        printf("%d %d %s %d\n"u8, hidden, defined_below, colours[2], tentative);
        name[0] = (sbyte)'G';
        printf("%s %zu\n"u8, name, 7);
        current->hits++;
        current[1].last = 7;
        printf("%d %ld %d\n"u8, statistics[1].hits, statistics[2].last, (int)(current - statistics));
        return 0;
    }

    static int defined_below = 42;

    static int Main(string[] args) => CProgram.Run(args, &main);
}
