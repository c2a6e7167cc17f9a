/* matrix.c: arrays of arrays, as parameters and in structs */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class Matrix
{
    const int N = 4;

    internal struct small
    {
        public fixed int cells[2 * 3];
    }

    static void identity(double* m)
    {
        int i, j;

        for (i = 0; i < N; i++)
            for (j = 0; j < N; j++)
                (m + i * 4)[j] = i == j ? 1 : 0;
    }

    static void multiply(double* result, double* a, double* b)
    {
        double* product = stackalloc double[N * N];
        int i, j, k;

        for (i = 0; i < N; i++)
            for (j = 0; j < N; j++)
            {
                double sum = 0;
                for (k = 0; k < N; k++)
                    sum += (a + i * 4)[k] * (b + k * 4)[j];
                (product + i * 4)[j] = sum;
            }
        memcpy(result, product, N * N * sizeof(double));
    }

    static double determinant(double* m, int n)
    {
        double* minor = stackalloc double[N * N];
        double det = 0;
        int column, i, j, to;

        if (n == 1)
            return m[0];
        for (column = 0; column < n; column++)
        {
            to = 0;
            for (i = 1; i < n; i++)
                for (j = 0; j < n; j++)
                    if (j != column)
                        minor[to++] = m[i * n + j];
            det += (column % 2 != 0 ? -1 : 1) * m[column] * determinant(minor, n - 1);
        }
        return det;
    }

    static small transpose_twice(small s) /* by value */
    {
        int i;

        for (i = 0; i < 3; i++)
        {
            int t = s.cells[i];
            s.cells[i] = (s.cells + 3)[i];
            (s.cells + 3)[i] = t;
        }
        return s;
    }

    static void print(sbyte* name, double* m)
    {
        int i, j;

        printf("%s\n"u8, name);
        for (i = 0; i < N; i++)
        {
            for (j = 0; j < N; j++)
                printf("%8.2f"u8, (m + i * 4)[j]);
            printf("\n"u8);
        }
    }

    static readonly double* a = StaticStorage.Create<double>([2, 0, 1, 0, 1, 3, -1, 4, 0, 0, 1, 0.5, 0, 0, 0, 2]);

    static int main()
    {
        double* power = stackalloc double[N * N];
        double* cube = stackalloc double[N * N];
        int* grid = stackalloc int[3 * (4 * 2)];
        int i, j, k, n = 0;
        int* flat = &grid[0];
        sbyte** names = stackalloc sbyte*[] { "north"u8.ToPointer(), "east"u8.ToPointer(), "south"u8.ToPointer(), "west"u8.ToPointer() };
        small s = default;
        s.cells[0] = 1;
        s.cells[1] = 2;
        s.cells[2] = 3;
        s.cells[3] = 4;
        s.cells[4] = 5;
        s.cells[5] = 6;
        small t;

        identity(power);
        print("identity"u8.ToPointer(), power);
        for (i = 0; i < 3; i++)
            multiply(power, power, a);
        print("a cubed"u8.ToPointer(), power);
        memcpy(cube, power, N * N * sizeof(double));
        printf("determinant %g, of the cube %g\n"u8, determinant(&a[0], N), determinant(cube, N));

        for (i = 0; i < 3; i++)
            for (j = 0; j < 4; j++)
                for (k = 0; k < 2; k++)
                    (grid + i * 8 + j * 2)[k] = n++;
        printf("%d %d %d\n"u8, (grid + 2 * 8 + 3 * 2)[1], flat[13], (grid + 8 + 2 * 2)[0]);
        printf("%zu %zu %zu %zu\n"u8, 3 * (4 * 2) * sizeof(int), 4 * 2 * sizeof(int), 2 * sizeof(int), N * N * sizeof(double) / (N * sizeof(double)));
        printf("%s-%s\n"u8, (names + 2)[0], *(names + 0 * 2 + 1));

        t = transpose_twice(s);
        printf("%d%d%d %d%d%d\n"u8, s.cells[0], s.cells[1], s.cells[2], t.cells[0], t.cells[1], (t.cells + 3)[2]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
