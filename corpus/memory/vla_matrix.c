/*
 * vla_matrix.c: matrices whose size comes from the command line, as arrays of variable length
 */
#include <stdio.h>
#include <stdlib.h>

/* The sizes come first, so that the array parameters can use them. */
static void
fill(int rows, int cols, int a[rows][cols], unsigned seed)
{
	for (int i = 0; i < rows; i++)
		for (int j = 0; j < cols; j++) {
			seed = seed * 31 + 7;
			a[i][j] = (int)(seed % 10);
		}
}

static void
multiply(int n, int m, int p, int a[n][m], int b[m][p], int c[n][p])
{
	for (int i = 0; i < n; i++)
		for (int j = 0; j < p; j++) {
			c[i][j] = 0;
			for (int k = 0; k < m; k++)
				c[i][j] += a[i][k] * b[k][j];
		}
}

static void
transpose(int rows, int cols, int from[rows][cols], int to[cols][rows])
{
	for (int i = 0; i < rows; i++)
		for (int j = 0; j < cols; j++)
			to[j][i] = from[i][j];
}

static void
show(const char *name, int rows, int cols, int (*a)[cols])
{
	int (*row)[cols];	/* steps over whole rows */

	printf("%s (%zu bytes, rows of %zu)\n", name, rows * sizeof *a, sizeof *row);
	for (row = a; row < a + rows; row++) {
		for (int j = 0; j < cols; j++)
			printf(" %4d", (*row)[j]);
		putchar('\n');
	}
}

int
main(int argc, char **argv)
{
	int n = argc > 1 ? atoi(argv[1]) : 2;
	int m = argc > 2 ? atoi(argv[2]) : 3;
	int a[n][m], b[m][n + 1], c[n][n + 1];
	int t[m][n];

	fill(n, m, a, 1);
	fill(m, n + 1, b, 2);
	multiply(n, m, n + 1, a, b, c);
	show("a", n, m, a);
	show("b", m, n + 1, b);
	show("a*b", n, n + 1, c);
	transpose(n, m, a, t);
	show("a transposed", m, n, t);
	printf("%zu %zu %zu\n", sizeof a, sizeof a[0], sizeof c / sizeof c[0]);

	/* Three dimensions, on the heap: only the pointer has a size that varies. */
	double (*grid)[m][4] = calloc(n, sizeof *grid);
	if (grid == NULL)
		return 1;
	for (int i = 0; i < n; i++)
		for (int j = 0; j < m; j++)
			grid[i][j][3] = i + j / 10.0;
	printf("%.1f %.1f %td\n", grid[n - 1][m - 1][3], (*(grid + 1))[1][3], &grid[1] - grid);
	printf("%zu %zu %zu\n", sizeof *grid, sizeof **grid, sizeof ***grid);
	free(grid);

	/* What was computed once stays: the sizes are those of the declaration. */
	n = 100;
	m = 100;
	printf("%zu %d\n", sizeof t, t[1][0]);
	return 0;
}
