/*
 * local_arrays.c: arrays in functions: in loops, in branches, in recursion, under the same name
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class LocalArrays
{
    internal struct cell
    {
        public sbyte mark;
        public fixed int weight[2];
    }

    /* An array with values in a loop begins with them in every round. */
    static int rounds(int n)
    {
        int result = 0;

        int* values = stackalloc int[4];
        sbyte* text = stackalloc sbyte[8];
        cell* cells = stackalloc cell[2];
        for (int i = 0; i < n; i++)
        {
            StaticStorage.Clear(values, 16);
            values[0] = i;
            values[1] = 2;
            "ab"u8.CopyTo(text, 8);
            StaticStorage.Clear(cells, 24);
            cells[0] = new cell { mark = (sbyte)'x' };
            cells[0].weight[0] = 1;
            result += values[0] + values[1] + values[3] + text[5] + cells[1].weight[0] + cells[0].weight[1];
            values[3] = text[5] = 9;
            cells[1].weight[0] = cells[0].weight[1] = 7;
        }
        return result;
    }

    /* One without values keeps what the program stores before it reads. */
    static int sieve(int limit)
    {
        int found = 0;

        byte* composite = stackalloc byte[100];
        for (int round = 0; round < 2; round++)
        {
            memset(composite, 0, 100);
            for (int i = 2; i < limit; i++)
            {
                if (composite[i] != 0)
                    continue;
                found++;
                for (int j = i * i; j < limit; j += i)
                    composite[j] = 1;
            }
        }
        return found;
    }

    /* Each call has its own. */
    static void permute(int n, int depth, int* used)
    {
        int* mine = stackalloc int[4];

        if (depth == n)
        {
            for (int i = 0; i < n; i++)
                printf("%d"u8, used[i]);
            putchar(' ');
            return;
        }
        memcpy(mine, used, 4 * sizeof(int));
        for (int i = 1; i <= n; i++)
        {
            int seen = 0;
            for (int j = 0; j < depth; j++)
                seen |= mine[j] == i ? 1 : 0;
            if (seen != 0)
                continue;
            mine[depth] = i;
            permute(n, depth + 1, mine);
        }
    }

    /* The same name in blocks inside of each other and beside each other. */
    static int shadows(int n)
    {
        int* a = stackalloc int[] { 1, 2 };

        int* a2 = stackalloc int[3];
        int* a3 = stackalloc int[1];
        sbyte* a4 = stackalloc sbyte[2];
        for (int i = 0; i < n; i++)
        {
            StaticStorage.Clear(a2, 12);
            a2[0] = 10;
            a2[1] = 20;
            a2[2] = 30;
            if (i == 1)
            {
                StaticStorage.Clear(a3, 4);
                a3[0] = 500;
                a3[0]++;
            }
            else
            {
                StaticStorage.Clear(a4, 2);
                a4[0] = (sbyte)'q';
                a4[1] = a4[0];
            }
            a2[i % 3] += i;
            if (a2[0] + a2[1] + a2[2] != 60 + i)
                return -1;
        }
        {
            int* a5 = stackalloc int[] { 7, 0 };
            a5[1] += a5[0];
        }
        return a[0] + a[1];
    }

    static readonly int* calls = StaticStorage.Allocate<int>(2);

    static int choose(int kind)
    {
        switch (kind)
        {
            case 0:
                {
                    int* few = stackalloc int[] { 1, 2, 3 };
                    return few[2];
                }
            case 1:
                {
                    long* few = stackalloc long[] { 4, 0, 5, 6 };
                    return (int)(few[1] + (few + 2)[1]);
                }
            default:
                {
                    return ++calls[kind & 1];
                }
        }
    }

    /* A loop made by goto. */
    static int jumps()
    {
        int* window = stackalloc int[3];
        int round = 0, sum = 0;

    again: ;
        StaticStorage.Clear(window, 12);
        window[0] = round;
        window[1] += round;
        window[2]++;
        sum += window[0] * 100 + window[1] * 10 + window[2];
        if (++round < 4)
            goto again;
        return sum;
    }

    static int main()
    {
        int* none = stackalloc int[] { 0, 0, 0, 0 };

        printf("%d\n"u8, rounds(5));
        printf("%d\n"u8, sieve(100));
        permute(3, 0, none);
        putchar('\n');
        printf("%d\n"u8, shadows(4));
        int chooseResult = choose(4);
        int chooseResult2 = choose(2);
        int chooseResult3 = choose(1);
        printf("%d %d %d %d\n"u8, choose(0), chooseResult3, chooseResult2, chooseResult);
        printf("%d\n"u8, jumps());
        cell* grid = stackalloc cell[2 * 2];
        grid[2] = new cell { mark = (sbyte)'m' };
        grid[2].weight[1] = 3;
        printf("%d %c %d\n"u8, grid[1].mark, (grid + 2)[0].mark, (grid + 2)[0].weight[1]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
