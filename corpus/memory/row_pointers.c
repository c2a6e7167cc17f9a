/*
 * row_pointers.c: pointers to rows whose length is known at run time, over memory of every kind
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* An image with as many channels as its caller says. */
static void
invert(size_t height, size_t width, int channels, unsigned char image[height][width][channels])
{
	for (size_t y = 0; y < height; y++)
		for (size_t x = 0; x < width; x++)
			for (int c = 0; c < channels; c++)
				image[y][x][c] = (unsigned char)~image[y][x][c];
}

static void
flip(int height, int width, unsigned char (*image)[width])
{
	unsigned char line[width];

	for (unsigned char (*top)[width] = image, (*bottom)[width] = image + height - 1; top < bottom; top++, --bottom) {
		memcpy(line, *top, sizeof line);
		memcpy(*top, *bottom, sizeof *top);
		memcpy(*bottom, line, sizeof line);
	}
}

static unsigned
checksum(const void *data, size_t size)
{
	const unsigned char *p = data;
	unsigned sum = 0;

	while (size--)
		sum = sum * 31 + *p++;
	return sum;
}

/* A triangle of numbers, each row one longer. */
static long
pascal(int n, int k)
{
	long (*rows)[n + 1] = calloc(n + 1, sizeof *rows);
	long result;

	for (int i = 0; i <= n; i++) {
		rows[i][0] = rows[i][i] = 1;
		for (int j = 1; j < i; j++)
			rows[i][j] = rows[i - 1][j - 1] + rows[i - 1][j];
	}
	result = rows[n][k];
	free(rows);
	return result;
}

int
main(void)
{
	unsigned height = 3, width = 4;
	unsigned char pixels[3 * 4 * 2];

	for (size_t i = 0; i < sizeof pixels; i++)
		pixels[i] = (unsigned char)(i * 7);
	invert(height, width, 2, (unsigned char (*)[width][2])pixels);
	printf("%d %d\n", pixels[0], pixels[23]);
	flip((int)height, (int)(width * 2), (unsigned char (*)[width * 2])pixels);
	printf("%d %d\n", pixels[0], pixels[23]);
	printf("%u\n", checksum(pixels, sizeof(unsigned char[height][width][2])));
	printf("%ld %ld\n", pascal(30, 15), pascal(5, 0));

	/* Columns by their distance, rows by difference. */
	int n = 5;
	int (*table)[n] = malloc(sizeof(int[4][n]));
	for (int i = 0; i < 4 * n; i++)
		((int *)table)[i] = i;
	int (*row)[n] = &table[3];
	printf("%d %d %td %td\n", row[-1][4], (*(table + 1))[2], row - table, &row[0][1] - &table[0][0]);
	row -= 2;
	printf("%d %d %zu\n", **row, *(*row + n - 1), sizeof *row / sizeof **row);
	size_t m = 2;
	int (*(*pairs)[m])[n] = &(int (*[2])[n]){ table, row };
	printf("%d %zu\n", (*(*pairs)[1])[0], sizeof *pairs);
	free(table);
	return 0;
}
