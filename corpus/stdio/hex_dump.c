/*
 * hex_dump - standard input in hexadecimal
 *
 * usage: hex_dump [columns]
 */
#include <stdio.h>
#include <stdlib.h>
#include <ctype.h>
#include <string.h>

#define MAX_COLUMNS 32

static void print_row(unsigned long offset, const unsigned char *row, size_t n, size_t columns)
{
	size_t i;

	printf("%08lx  ", offset);
	for (i = 0; i < columns; i++) {
		if (i < n)
			printf("%02x ", row[i]);
		else
			printf("   ");
		if (i == columns / 2 - 1)
			putchar(' ');
	}
	printf(" |");
	for (i = 0; i < n; i++)
		putchar(isprint(row[i]) ? row[i] : '.');
	printf("|\n");
}

int main(int argc, char *argv[])
{
	unsigned char row[MAX_COLUMNS], previous[MAX_COLUMNS];
	size_t n, columns = 16;
	unsigned long offset = 0;
	int same = 0, starred = 0;

	if (argc > 1)
		columns = strtoul(argv[1], NULL, 0);
	if (columns < 1 || columns > MAX_COLUMNS) {
		fprintf(stderr, "%s: 1 to %d columns\n", argv[0], MAX_COLUMNS);
		return 2;
	}

	while ((n = fread(row, 1, columns, stdin)) > 0) {
		same = offset > 0 && n == columns && memcmp(row, previous, n) == 0;
		if (!same) {
			print_row(offset, row, n, columns);
			starred = 0;
		} else if (!starred) {
			puts("*");
			starred = 1;
		}
		memcpy(previous, row, n);
		offset += n;
	}
	if (offset)
		printf("%08lx\n", offset);
	return 0;
}
