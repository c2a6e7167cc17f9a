/* matrices.c: multiplication, determinants, Gauss and integer powers of matrices */
#include <stdio.h>
#include <math.h>
#include <string.h>

#define N 3

typedef double mat[N][N];
typedef struct { unsigned long v[2][2]; } mat2;

static void multiply(mat r, mat a, mat b)
{
    mat t;
    int i, j, k;

    for (i = 0; i < N; i++)
        for (j = 0; j < N; j++)
            for (t[i][j] = 0, k = 0; k < N; k++)
                t[i][j] += a[i][k] * b[k][j];
    memcpy(r, t, sizeof t);
}

static double determinant(double m[][N], int size, unsigned used)
{
    double sum = 0, sign = 1;
    int c;

    if (size == 0)
        return 1;
    for (c = 0; c < N; c++) {
        if (used & 1u << c)
            continue;
        sum += sign * m[N - size][c] * determinant(m, size - 1, used | 1u << c);
        sign = -sign;
    }
    return sum;
}

static int solve(double a[N][N + 1])
{
    int i, j, k, best;

    for (k = 0; k < N; k++) {
        for (best = k, i = k + 1; i < N; i++)
            if (fabs(a[i][k]) > fabs(a[best][k]))
                best = i;
        if (a[best][k] == 0)
            return -1;
        if (best != k)
            for (j = 0; j <= N; j++) {
                double t = a[k][j];

                a[k][j] = a[best][j];
                a[best][j] = t;
            }
        for (i = 0; i < N; i++)
            if (i != k) {
                double f = a[i][k] / a[k][k];

                for (j = k; j <= N; j++)
                    a[i][j] -= f * a[k][j];
            }
    }
    for (i = 0; i < N; i++)
        a[i][N] /= a[i][i];
    return 0;
}

static mat2 times(mat2 a, mat2 b)
{
    mat2 r = { { { 0 } } };
    int i, j, k;

    for (i = 0; i < 2; i++)
        for (j = 0; j < 2; j++)
            for (k = 0; k < 2; k++)
                r.v[i][j] += a.v[i][k] * b.v[k][j];
    return r;
}

static mat2 power(mat2 m, unsigned n)
{
    mat2 r = { { { 1, 0 }, { 0, 1 } } };

    for (; n; n >>= 1, m = times(m, m))
        if (n & 1)
            r = times(r, m);
    return r;
}

int main(void)
{
    mat a = { { 2, 0, 1 }, { -1, 3, 0 }, { 0, 4, 5 } }, b = { { 1 }, { 0, 1 }, { 0, 0, 1 } };
    double system[N][N + 1] = { { 2, 1, -1, 8 }, { -3, -1, 2, -11 }, { -2, 1, 2, -3 } };
    double singular[N][N + 1] = { { 1, 1, 1, 1 }, { 2, 2, 2, 2 } };
    mat2 fib = { { { 1, 1 }, { 1, 0 } } };
    int i;

    multiply(b, a, a);
    for (i = 0; i < N; i++)
        printf("%g %g %g\n", b[i][0], b[i][1], b[i][2]);
    printf("%g %g\n", determinant(a, N, 0), determinant(b, N, 0));
    i = solve(system);
    printf("%d: %.3f %.3f %.3f\n", i, system[0][N] + 0.0001, system[1][N] + 0.0001, system[2][N] + 0.0001);
    printf("%d\n", solve(singular));
    fib = power(fib, 50);
    printf("%lu", fib.v[0][1]);
    fib = power(times(fib, fib), 2);
    printf(" %lu\n", fib.v[0][1]);
    return 0;
}
