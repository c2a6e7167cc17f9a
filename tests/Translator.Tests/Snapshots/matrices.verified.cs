/* matrices.c: multiplication, determinants, Gauss and integer powers of matrices */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.String;

internal static unsafe class Matrices
{
    const int N = 3;

    internal struct mat2
    {
        public fixed ulong v[2 * 2];
    }

    static void multiply(double* r, double* a, double* b)
    {
        double* t = stackalloc double[N * N];
        int i, j, k;

        for (i = 0; i < N; i++)
            for (j = 0; j < N; j++)
                for ((t + i * 3)[j] = 0, k = 0; k < N; k++)
                    (t + i * 3)[j] += (a + i * 3)[k] * (b + k * 3)[j];
        memcpy(r, t, N * N * sizeof(double));
    }

    static double determinant(double* m, int size, uint used)
    {
        double sum = 0, sign = 1;
        int c;

        if (size == 0)
            return 1;
        for (c = 0; c < N; c++)
        {
            if ((used & 1u << c) != 0)
                continue;
            sum += sign * (m + (N - size) * 3)[c] * determinant(m, size - 1, used | 1u << c);
            sign = -sign;
        }
        return sum;
    }

    static int solve(double* a)
    {
        int i, j, k, best;

        for (k = 0; k < N; k++)
        {
            for (best = k, i = k + 1; i < N; i++)
                if (fabs((a + i * 4)[k]) > fabs((a + best * 4)[k]))
                    best = i;
            if ((a + best * 4)[k] == 0)
                return -1;
            if (best != k)
                for (j = 0; j <= N; j++)
                {
                    double t = (a + k * 4)[j];

                    (a + k * 4)[j] = (a + best * 4)[j];
                    (a + best * 4)[j] = t;
                }
            for (i = 0; i < N; i++)
                if (i != k)
                {
                    double f = (a + i * 4)[k] / (a + k * 4)[k];

                    for (j = k; j <= N; j++)
                        (a + i * 4)[j] -= f * (a + k * 4)[j];
                }
        }
        for (i = 0; i < N; i++)
            (a + i * 4)[N] /= (a + i * 4)[i];
        return 0;
    }

    static mat2 times(mat2 a, mat2 b)
    {
        mat2 r = default;
        int i, j, k;

        for (i = 0; i < 2; i++)
            for (j = 0; j < 2; j++)
                for (k = 0; k < 2; k++)
                    (r.v + i * 2)[j] += (a.v + i * 2)[k] * (b.v + k * 2)[j];
        return r;
    }

    static mat2 power(mat2 m, uint n)
    {
        mat2 r = default;
        r.v[0] = 1;
        r.v[3] = 1;

        for (; n != 0; n >>= 1, m = times(m, m))
            if ((n & 1) != 0)
                r = times(r, m);
        return r;
    }

    static int main()
    {
        double* a = stackalloc double[] { 2, 0, 1, -1, 3, 0, 0, 4, 5 };
        double* b = stackalloc double[] { 1, 0, 0, 0, 1, 0, 0, 0, 1 };
        double* system = stackalloc double[] { 2, 1, -1, 8, -3, -1, 2, -11, -2, 1, 2, -3 };
        double* singular = stackalloc double[] { 1, 1, 1, 1, 2, 2, 2, 2, 0, 0, 0, 0 };
        mat2 fib = default;
        fib.v[0] = 1;
        fib.v[1] = 1;
        fib.v[2] = 1;
        int i;

        multiply(b, a, a);
        for (i = 0; i < N; i++)
            printf("%g %g %g\n"u8, (b + i * 3)[0], (b + i * 3)[1], (b + i * 3)[2]);
        printf("%g %g\n"u8, determinant(a, N, 0), determinant(b, N, 0));
        i = solve(system);
        printf("%d: %.3f %.3f %.3f\n"u8, i, system[N] + 0.0001, (system + 4)[N] + 0.0001, (system + 2 * 4)[N] + 0.0001);
        printf("%d\n"u8, solve(singular));
        fib = power(fib, 50);
        printf("%lu"u8, fib.v[1]);
        fib = power(times(fib, fib), 2);
        printf(" %lu\n"u8, fib.v[1]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
