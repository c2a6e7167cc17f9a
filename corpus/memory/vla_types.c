/*
 * vla_types.c: types of variable size: typedefs, sizeof, pointers, parameters with effects
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int evaluated;

static int
count(int n)
{
	evaluated++;
	return n;
}

struct sample {
	short	id;
	double	value;
};

/* "static 3" promises at least three elements; the size itself does nothing. */
static int
first_three(const int a[static 3])
{
	return a[0] + a[1] + a[2];
}

/* The expression in an array parameter is evaluated when the function is entered. */
static int
entered(int n, int a[count(n)])
{
	return n + (a == NULL);
}

static int
rows_of(int n, int m, int a[][m])
{
	m = -1;		/* too late to change the type */
	return (int)(sizeof *a / sizeof **a) + a[n - 1][0];
}

/* Prototypes may leave the sizes open. */
typedef long summing(int n, int m, int a[*][*]);

static long
sum(int n, int m, int a[n][m])
{
	long total = 0;
	int *end = &a[n - 1][m];

	for (int *p = a[0]; p != end; p++)
		total += *p;
	return total;
}

int
main(void)
{
	int n = 3, i, j;

	/* A typedef freezes its size where it stands. */
	typedef int row[count(n) + 1];
	n = 10;
	row line, page[2];
	printf("%zu %zu %zu, %d\n", sizeof(row), sizeof line, sizeof page, evaluated);
	for (i = 0; i < 2; i++)
		for (j = 0; j < 4; j++)
			page[i][j] = line[j] = 10 * i + j;
	summing *method = sum;
	printf("%d %d %ld %d\n", page[1][3], line[0], method(2, 4, page), rows_of(2, 4, page));
	printf("%d %d\n", first_three(line), entered(5, NULL));
	printf("%d evaluated\n", evaluated);

	/* sizeof evaluates the size of a type, and an operand of such a type. */
	size_t size = sizeof(char[count(6)][count(7)]);
	printf("%zu %d evaluated\n", size, evaluated);
	i = 0;
	size = sizeof page[i++];
	printf("%zu %d\n", size, i);
	size = sizeof line[i++];	/* an int: not evaluated */
	printf("%zu %d\n", size, i);

	/* Elements of every kind. */
	struct sample samples[n / 3];
	const char *words[n / 3];
	bool flags[n];
	char *(*table)[n / 5];
	unsigned long long wide[n - 7][2];
	for (i = 0; i < 3; i++) {
		samples[i].id = (short)i;
		samples[i].value = i / 2.0;
		words[i] = "word";
		wide[i][1] = 1ull << (40 + i);
	}
	memset(flags, 0, sizeof flags);
	flags[n - 1] = 4;
	printf("%zu %zu %zu %zu %zu\n", sizeof samples, sizeof words, sizeof flags, sizeof *table, sizeof wide);
	printf("%g %s %d %llu\n", samples[2].value, words[2], flags[9], wide[2][1]);

	/* Pointers to rows: steps, differences, comparisons. */
	int numbers[24];
	for (i = 0; i < 24; i++)
		numbers[i] = i;
	n = 6;
	int (*p)[n] = (int (*)[n])numbers;
	int (*q)[n] = p + 3;
	printf("%d %d %td %d\n", (*q)[1], q[-1][5], q - p, p < q);
	q--;
	p += 1;
	++p;
	printf("%d %d %td\n", **q, *p[1], q - p);
	n = 4;
	printf("%d %d\n", ((int (*)[n])numbers)[5][3], (*((int (*)[n])numbers + 2))[1]);
	typeof(*p) same;
	memcpy(same, *p, sizeof same);
	printf("%zu %d\n", sizeof same, same[5]);
	return 0;
}
