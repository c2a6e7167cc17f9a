/* step_operators.c: ++ and -- before and after, on every type and in every place */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class StepOperators
{
    internal struct counters
    {
        public byte small;
        public short medium;
        public long large;
        public float real;
        public fixed int list[3];
        public int* at;
    }

    static int index_calls;
    static int next_index()
    {
        return index_calls++;
    }

    static int main()
    {
        counters c = new counters { small = 255, medium = -32768, real = 0.5f, at = null };
        c.list[0] = 1;
        c.list[1] = 2;
        c.list[2] = 3;
        counters* p = &c;
        counters* many = stackalloc counters[] { default, default };
        int i = 5, j;
        int* values = stackalloc int[] { 10, 20, 30, 40 };
        int* q = values;
        int** qq = &q;
        uint u = 0;
        sbyte sc = 127;
        sbyte* text = stackalloc sbyte[6];
        "steps"u8.CopyTo(text, 6);
        sbyte* s = text;
        double d = 1.5;
        bool b = false;

        j = i++;
        printf("%d %d\n"u8, i, j);
        j = ++i;
        printf("%d %d\n"u8, i, j);
        c.small++;
        --p->medium;
        p->large--;
        c.real++;
        --c.real;
        ++c.list[1];
        p->list[2]--;
        c.at = c.list;
        *c.at++ += 10;
        ++*p->at;
        printf("%d %d %ld %g %d %d %d\n"u8, c.small, c.medium, c.large, c.real, c.list[0], c.list[1], c.list[2]);
        u--;
        printf("%u %u\n"u8, u, u + 1);
        j = sc++;
        printf("%d %d\n"u8, j, sc);
        d++;
        j = d-- > 2 ? 1 : 0;
        printf("%g %d\n"u8, d, j);
        printf("%d "u8, *q++);
        printf("%d "u8, *++q);
        printf("%d "u8, ++*q);
        printf("%d "u8, (*q)--);
        printf("%d "u8, *--q);
        printf("%d\n"u8, -*(*qq)--);
        while (*s != 0)
            ++*s++;
        printf("%s\n"u8, text);
        values[next_index()]++;
        --values[next_index()];
        i = next_index();
        many[i - 1].list[next_index() - 3]++;
        printf("%d %d %d %d\n"u8, values[0], values[1], index_calls, many[1].list[0]);
        for (i = 3; i-- != 0;)
            printf("%d"u8, i);
        for (i = -3; ++i != 0;)
            printf("%d"u8, i);
        printf("\n"u8);
        i = 0;
        b = !b;
        j = 1;
        printf("%d %d\n"u8, b, j > 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
