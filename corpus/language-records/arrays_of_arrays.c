/* arrays_of_arrays.c: two and three dimensions, rows as pointers, arrays in structures */
#include <stdio.h>
#include <string.h>

#define ROWS 3
#define COLS 4

struct board { char cell[ROWS][COLS]; int cost[2][ROWS][COLS]; };

static int cube[2][3][4];

static void fill(int m[][COLS], int rows)
{
    int r, c;

    for (r = 0; r < rows; r++)
        for (c = 0; c < COLS; c++)
            m[r][c] = r * 10 + c;
}

static int trace(int (*m)[COLS], int n)
{
    int sum = 0;

    while (n-- > 0)
        sum += m[n][n];
    return sum;
}

static int sum_flat(const int *v, int n)
{
    int sum = 0;
    const int *end = v + n;

    for (; v != end; ++v)
        sum += *v;
    return sum;
}

static void transpose(int to[COLS][ROWS], int from[ROWS][COLS])
{
    int r, c;

    for (r = 0; r < ROWS; r++)
        for (c = 0; c < COLS; c++)
            to[c][r] = from[r][c];
}

int main(void)
{
    int m[ROWS][COLS], t[COLS][ROWS], (*row)[COLS], *p, i, j, k;
    struct board b, copy;
    const char *words[2][2] = { { "ab", "cd" }, { "ef", "gh" } };

    fill(m, ROWS);
    transpose(t, m);
    printf("%d %d %d\n", trace(m, ROWS), sum_flat(&m[0][0], ROWS * COLS), t[3][1]);
    for (row = m; row < m + ROWS; row++)
        printf("%d %d ", **row, (*row)[COLS - 1]);
    printf("\n");
    p = m[1];
    printf("%d %d %d\n", p[2], *(*(m + 2) + 1), (int)(&m[2][0] - &m[0][0]));

    for (i = 0; i < 2; i++)
        for (j = 0; j < 3; j++)
            for (k = 0; k < 4; k++)
                cube[i][j][k] = i * 100 + j * 10 + k;
    printf("%d %d %d\n", cube[1][2][3], *cube[1][1], sum_flat(cube[1][0], 12));
    printf("%zu %zu %zu\n", sizeof cube, sizeof cube[0], sizeof *cube[0]);

    memset(&b, '.', sizeof b.cell);
    b.cell[1][2] = 'x';
    for (i = 0; i < 2; i++)
        fill(b.cost[i], ROWS);
    copy = b;
    copy.cell[1][2] = 'o';
    copy.cost[1][2][3] *= -1;
    for (i = 0; i < ROWS; i++)
        printf("%.4s %.4s\n", b.cell[i], copy.cell[i]);
    printf("%d %d\n", b.cost[1][2][3], copy.cost[1][2][3]);
    printf("%s %c\n", words[1][0], words[0][1][1]);
    return 0;
}
