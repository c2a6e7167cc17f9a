/* matrix.c: arrays of arrays, as parameters and in structs */
#include <stdio.h>
#include <string.h>

#define N 4

typedef double matrix[N][N];

typedef struct { int cells[2][3]; } small;

static void identity(matrix m)
{
    int i, j;

    for (i = 0; i < N; i++)
        for (j = 0; j < N; j++)
            m[i][j] = i == j;
}

static void multiply(matrix result, double a[N][N], double (*b)[N])
{
    matrix product;
    int i, j, k;

    for (i = 0; i < N; i++)
        for (j = 0; j < N; j++) {
            double sum = 0;
            for (k = 0; k < N; k++)
                sum += a[i][k] * b[k][j];
            product[i][j] = sum;
        }
    memcpy(result, product, sizeof product);
}

static double determinant(const double *m, int n)
{
    double minor[N * N], det = 0;
    int column, i, j, to;

    if (n == 1)
        return m[0];
    for (column = 0; column < n; column++) {
        to = 0;
        for (i = 1; i < n; i++)
            for (j = 0; j < n; j++)
                if (j != column)
                    minor[to++] = m[i * n + j];
        det += (column % 2 ? -1 : 1) * m[column] * determinant(minor, n - 1);
    }
    return det;
}

static small transpose_twice(small s)   /* by value */
{
    int i;

    for (i = 0; i < 3; i++) {
        int t = s.cells[0][i];
        s.cells[0][i] = s.cells[1][i];
        s.cells[1][i] = t;
    }
    return s;
}

static void print(const char *name, matrix m)
{
    int i, j;

    printf("%s\n", name);
    for (i = 0; i < N; i++) {
        for (j = 0; j < N; j++)
            printf("%8.2f", m[i][j]);
        printf("\n");
    }
}

int main(void)
{
    static matrix a = { { 2, 0, 1 }, { 1, 3, -1, 4 }, { 0, 0, 1, 0.5 }, { [3] = 2 } };
    matrix power, cube;
    int grid[3][4][2], i, j, k, n = 0, *flat = &grid[0][0][0];
    const char *names[2][2] = { { "north", "east" }, { "south", "west" } };
    small s = { { { 1, 2, 3 }, { 4, 5, 6 } } }, t;

    identity(power);
    print("identity", power);
    for (i = 0; i < 3; i++)
        multiply(power, power, a);
    print("a cubed", power);
    memcpy(cube, power, sizeof cube);
    printf("determinant %g, of the cube %g\n", determinant(&a[0][0], N), determinant(*cube, N));

    for (i = 0; i < 3; i++)
        for (j = 0; j < 4; j++)
            for (k = 0; k < 2; k++)
                grid[i][j][k] = n++;
    printf("%d %d %d\n", grid[2][3][1], flat[13], (*(grid + 1))[2][0]);
    printf("%zu %zu %zu %zu\n", sizeof grid, sizeof grid[0], sizeof grid[0][0], sizeof a / sizeof *a);
    printf("%s-%s\n", names[1][0], *(*(names + 0) + 1));

    t = transpose_twice(s);
    printf("%d%d%d %d%d%d\n", s.cells[0][0], s.cells[0][1], s.cells[0][2], t.cells[0][0], t.cells[0][1], t.cells[1][2]);
    return 0;
}
