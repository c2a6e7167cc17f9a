/* base64 [-d]: encode or decode standard input */
#include <stdio.h>
#include <string.h>

static const char alphabet[64] =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	"abcdefghijklmnopqrstuvwxyz"
	"0123456789+/";			/* 64 characters, and no room for the NUL */

#define LINE 76

static int column;

static void put(int c)
{
	putchar(c);
	if (++column == LINE) {
		putchar('\n');
		column = 0;
	}
}

static void encode(void)
{
	unsigned char b[3];
	size_t n;

	while ((n = fread(b, 1, 3, stdin)) > 0) {
		unsigned long v = (unsigned long)b[0] << 16 | (n > 1 ? b[1] << 8 : 0) | (n > 2 ? b[2] : 0);

		put(alphabet[v >> 18]);
		put(alphabet[v >> 12 & 63]);
		put(n > 1 ? alphabet[v >> 6 & 63] : '=');
		put(n > 2 ? alphabet[v & 63] : '=');
	}
	if (column)
		putchar('\n');
}

static int decode(void)
{
	signed char value[256];
	unsigned long v = 0;
	int bits = 0, c, i, padding = 0;

	memset(value, -1, sizeof value);
	for (i = 0; i < 64; i++)
		value[(unsigned char)alphabet[i]] = i;

	while ((c = getchar()) != EOF) {
		if (c == '\n' || c == '\r')
			continue;
		if (c == '=') {
			padding++;
			continue;
		}
		if (value[c] < 0 || padding) {
			fprintf(stderr, "base64: stray '%c'\n", c);
			return 1;
		}
		v = v << 6 | value[c];
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			putchar(v >> bits & 0xff);
		}
	}
	return 0;
}

int main(int argc, char **argv)
{
	if (argc == 2 && strcmp(argv[1], "-d") == 0)
		return decode();
	encode();
	return 0;
}
