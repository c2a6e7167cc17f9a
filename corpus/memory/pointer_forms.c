/*
 * pointer_forms.c: declarators of every form, and what may be done with what they declare
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int row[4];
typedef int (*comparison)(const void *, const void *);

static row board[3] = { { 1, 2, 3, 4 }, { 5, 6, 7, 8 }, { 9, 10, 11, 12 } };

/* A function that returns a pointer to an array. */
static int (*row_of(int index))[4]
{
	return &board[index];
}

/* One that returns a pointer to a function. */
static int up(int n) { return n + 1; }
static int down(int n) { return n - 1; }
static int (*direction(int forward))(int) { return forward ? up : down; }

/* One that takes one and returns it. */
static int (*same(int (*f)(int)))(int) { return f; }

static int
compare(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

static comparison
pick(void)
{
	return compare;
}

static int
sum_rows(int (*rows)[4], int n)
{
	int sum = 0;

	for (int (*end)[4] = rows + n; rows != end; rows++)
		for (int *cell = *rows; cell < *rows + 4; cell++)
			sum += *cell;
	return sum;
}

static int
cube_sum(int n, int cube[][2][3])
{
	int sum = 0;

	for (int i = 0; i < n; i++)
		for (int j = 0; j < 2; j++)
			for (int k = 0; k < 3; k++)
				sum += cube[i][j][k] * (i + 1);
	return sum;
}

static void
swap_pointers(const char **a, const char **b)
{
	const char *t = *a;

	*a = *b;
	*b = t;
}

int
main(void)
{
	/* Pointers to pointers, to arrays, to functions, and arrays of them. */
	int x = 5, *p = &x, **pp = &p, ***ppp = &pp;
	***ppp = 6;
	printf("%d %d %d\n", x, **pp, *&*&*p);
	int (*pa)[4] = row_of(1);
	int (*table[])(int) = { up, down, direction(1), same(down) };
	int (**tp)(int) = table;
	printf("%d %d %d %d %d\n", (*pa)[2], table[1](10), (*table[0])(10), tp[2](3), (**(tp + 3))(3));
	int (*rows[2])[4] = { &board[2], board };
	printf("%d %d %d\n", (*rows[0])[0], rows[1][1][1], (*row_of(0))[3]);
	int (*(*maker)(int))(int) = direction;
	printf("%d %d\n", maker(0)(8), maker == direction);

	/* Rows step by rows, elements by elements. */
	row *r = board;
	++r;
	printf("%d %d %d\n", **r, *r[1], (*(r + 1))[1]);
	printf("%td %td %td\n", &board[2] - board, &board[2][1] - &board[0][0], (char *)&board[1] - (char *)board);
	printf("%d %d\n", sum_rows(board, 3), sum_rows(r, 1));
	int cube[2][2][3] = { { { 1, 2, 3 }, { 4, 5, 6 } }, { { 7, 8, 9 }, { 10, 11, 12 } } };
	printf("%d %d %d\n", cube_sum(2, cube), *(*(cube[1] + 1) + 2), (*cube)[1][0]);

	/* Indices of every kind, on either side. */
	int *middle = &board[1][0];
	unsigned char small = 3;
	long far = -4;
	unsigned long wide = 2;
	printf("%d %d %d %d %d\n", middle[-1], middle[far], middle[small], 2[middle], wide[middle]);
	const char *word = "pointer";
	printf("%c%c%c\n", word[3], *(word + 4), 5["pointer"]);

	/* One past the end is a place to compare with. */
	int *end = &board[2][4];
	int n = 0;
	for (int *q = *board; q < end; q++)
		n += q != end;
	printf("%d %d\n", n, &board[3] == (row *)end);

	/* Pointers that point to constants, constant pointers, both. */
	const char *a = "alpha", *b = "beta";
	swap_pointers(&a, &b);
	const char *const names[] = { a, b };
	const char *const *np = names;
	printf("%s %s\n", *np, np[1]);
	printf("%s\n", *++np);
	int values[] = { 3, 1, 2 };
	qsort(values, 3, sizeof *values, pick());
	printf("%d%d%d\n", values[0], values[1], values[2]);
	return 0;
}
