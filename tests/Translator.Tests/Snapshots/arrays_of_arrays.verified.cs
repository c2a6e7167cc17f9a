/* arrays_of_arrays.c: two and three dimensions, rows as pointers, arrays in structures */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class ArraysOfArrays
{
    const int ROWS = 3;
    const int COLS = 4;

    internal struct board
    {
        public fixed sbyte cell[ROWS * COLS];
        public fixed int cost[2 * (ROWS * COLS)];
    }

    static readonly int* cube = StaticStorage.Allocate<int>(2 * (3 * 4));

    static void fill(int* m, int rows)
    {
        int r, c;

        for (r = 0; r < rows; r++)
            for (c = 0; c < COLS; c++)
                (m + r * 4)[c] = r * 10 + c;
    }

    static int trace(int* m, int n)
    {
        int sum = 0;

        while (n-- > 0)
            sum += (m + n * 4)[n];
        return sum;
    }

    static int sum_flat(int* v, int n)
    {
        int sum = 0;
        int* end = v + n;

        for (; v != end; ++v)
            sum += *v;
        return sum;
    }

    static void transpose(int* to, int* from)
    {
        int r, c;

        for (r = 0; r < ROWS; r++)
            for (c = 0; c < COLS; c++)
                (to + c * 3)[r] = (from + r * 4)[c];
    }

    static int main()
    {
        int* m = stackalloc int[ROWS * COLS];
        int* t = stackalloc int[COLS * ROWS];
        int* row, p;
        int i, j, k;
        board b, copy;
        sbyte** words = stackalloc sbyte*[] { "ab"u8.ToPointer(), "cd"u8.ToPointer(), "ef"u8.ToPointer(), "gh"u8.ToPointer() };

        fill(m, ROWS);
        transpose(t, m);
        printf("%d %d %d\n"u8, trace(m, ROWS), sum_flat(&m[0], ROWS * COLS), (t + 3 * 3)[1]);
        for (row = m; row < m + ROWS * 4; row += 4)
            printf("%d %d "u8, *row, row[COLS - 1]);
        printf("\n"u8);
        p = m + 4;
        printf("%d %d %d\n"u8, p[2], *(m + 2 * 4 + 1), (int)(&(m + 2 * 4)[0] - &m[0]));

        for (i = 0; i < 2; i++)
            for (j = 0; j < 3; j++)
                for (k = 0; k < 4; k++)
                    (cube + i * 12 + j * 4)[k] = i * 100 + j * 10 + k;
        printf("%d %d %d\n"u8, (cube + 12 + 2 * 4)[3], *(cube + 12 + 4), sum_flat(cube + 12, 12));
        printf("%zu %zu %zu\n"u8, 2 * (3 * 4) * sizeof(int), 3 * 4 * sizeof(int), 4 * sizeof(int));

        memset(&b, '.', ROWS * COLS);
        (b.cell + 4)[2] = (sbyte)'x';
        for (i = 0; i < 2; i++)
            fill(b.cost + i * 12, ROWS);
        copy = b;
        (copy.cell + 4)[2] = (sbyte)'o';
        (copy.cost + 12 + 2 * 4)[3] *= -1;
        for (i = 0; i < ROWS; i++)
            printf("%.4s %.4s\n"u8, b.cell + i * 4, copy.cell + i * 4);
        printf("%d %d\n"u8, (b.cost + 12 + 2 * 4)[3], (copy.cost + 12 + 2 * 4)[3]);
        printf("%s %c\n"u8, (words + 2)[0], words[1][1]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
