/*
 * vla_matrix.c: matrices whose size comes from the command line, as arrays of variable length
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class VlaMatrix
{
    /* The sizes come first, so that the array parameters can use them. */
    static void fill(int rows, int cols, int* a, uint seed)
    {
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < cols; j++)
            {
                seed = seed * 31 + 7;
                (a + i * cols)[j] = (int)(seed % 10);
            }
    }

    static void multiply(int n, int m, int p, int* a, int* b, int* c)
    {
        for (int i = 0; i < n; i++)
            for (int j = 0; j < p; j++)
            {
                (c + i * p)[j] = 0;
                for (int k = 0; k < m; k++)
                    (c + i * p)[j] += (a + i * m)[k] * (b + k * p)[j];
            }
    }

    static void transpose(int rows, int cols, int* from, int* to)
    {
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < cols; j++)
                (to + j * rows)[i] = (from + i * cols)[j];
    }

    static void show(sbyte* name, int rows, int cols, int* a)
    {
        int* row; /* steps over whole rows */

        printf("%s (%zu bytes, rows of %zu)\n"u8, name, (ulong)rows * ((ulong)cols * sizeof(int)), (ulong)cols * sizeof(int));
        for (row = a; row < a + rows * cols; row += cols)
        {
            for (int j = 0; j < cols; j++)
                printf(" %4d"u8, row[j]);
            putchar('\n');
        }
    }

    static int main(int argc, sbyte** argv)
    {
        using AutomaticStorage storage = new();
        int n = argc > 1 ? atoi(argv[1]) : 2;
        int m = argc > 2 ? atoi(argv[2]) : 3;
        int aRowLength = m, aLength = n;
        int* a = storage.Allocate<int>(aLength * aRowLength);
        int* b = storage.Allocate<int>(m * (n + 1));
        int cRowLength = n + 1, cLength = n;
        int* c = storage.Allocate<int>(cLength * cRowLength);
        int tRowLength = n, tLength = m;
        int* t = storage.Allocate<int>(tLength * tRowLength);

        fill(n, m, a, 1);
        fill(m, n + 1, b, 2);
        multiply(n, m, n + 1, a, b, c);
        show("a"u8.ToPointer(), n, m, a);
        show("b"u8.ToPointer(), m, n + 1, b);
        show("a*b"u8.ToPointer(), n, n + 1, c);
        transpose(n, m, a, t);
        show("a transposed"u8.ToPointer(), m, n, t);
        printf("%zu %zu %zu\n"u8, (ulong)aLength * (ulong)aRowLength * sizeof(int), (ulong)aRowLength * sizeof(int), (ulong)cLength * (ulong)cRowLength * sizeof(int) / ((ulong)cRowLength * sizeof(int)));

        /* Three dimensions, on the heap: only the pointer has a size that varies. */
        int gridRowLength = m;
        double* grid = (double*)calloc((ulong)n, (ulong)gridRowLength * 4 * sizeof(double));
        if (grid == null)
            return 1;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < m; j++)
                (grid + i * gridRowLength * 4 + j * 4)[3] = i + j / 10.0;
        printf("%.1f %.1f %td\n"u8, (grid + (n - 1) * gridRowLength * 4 + (m - 1) * 4)[3], (grid + gridRowLength * 4 + 4)[3], (grid + gridRowLength * 4 - grid) / (gridRowLength * 4));
        printf("%zu %zu %zu\n"u8, (ulong)gridRowLength * 4 * sizeof(double), 4 * sizeof(double), sizeof(double));
        free(grid);

        /* What was computed once stays: the sizes are those of the declaration. */
        n = 100;
        m = 100;
        printf("%zu %d\n"u8, (ulong)tLength * (ulong)tRowLength * sizeof(int), (t + tRowLength)[0]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
