/*
 * vla_statistics.c: columns of numbers read from standard input, sorted and summed in arrays of their number
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COLUMNS 3

static int
by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double
median(int n, const double values[n])
{
	double sorted[n];

	memcpy(sorted, values, sizeof sorted);
	qsort(sorted, n, sizeof *sorted, by_value);
	return n % 2 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
}

static void
column(int rows, double table[rows][COLUMNS], int which, double out[rows])
{
	for (int i = 0; i < rows; i++)
		out[i] = table[i][which];
}

/* How often each distance between neighbours occurs. */
static void
histogram(int n, const double values[n], int buckets)
{
	int counts[buckets];

	memset(counts, 0, sizeof counts);
	for (int i = 1; i < n; i++) {
		double distance = values[i] - values[i - 1];
		int bucket = (int)(distance < 0 ? -distance : distance);
		counts[bucket < buckets ? bucket : buckets - 1]++;
	}
	for (int i = 0; i < buckets; i++) {
		char bar[counts[i] + 1];
		memset(bar, '#', counts[i]);
		bar[counts[i]] = '\0';
		printf(" %d:%s", i, bar);
	}
	putchar('\n');
}

int
main(void)
{
	double numbers[64][COLUMNS];
	int rows = 0;

	while (rows < 64 && scanf("%lf %lf %lf", &numbers[rows][0], &numbers[rows][1], &numbers[rows][2]) == COLUMNS)
		rows++;
	printf("%d rows\n", rows);
	if (rows == 0)
		return 1;
	for (int c = 0; c < COLUMNS; c++) {
		double values[rows], sum = 0;
		column(rows, numbers, c, values);
		for (int i = 0; i < rows; i++)
			sum += values[i];
		printf("%d: mean %.3f median %.2f in %zu bytes;", c, sum / rows, median(rows, values), sizeof values);
		histogram(rows, values, 3 + c);
	}
	return 0;
}
