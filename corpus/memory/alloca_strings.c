/*
 * alloca_strings.c: string functions in the old style, with results in the caller's frame
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* As strdup, but nobody has to free it. */
#define strdupa_(text) strcpy(alloca(strlen(text) + 1), (text))

static char *
upper(char *text)
{
	for (char *p = text; *p; p++)
		*p = (char)toupper((unsigned char)*p);
	return text;
}

/* The fields of a line, in an array that grows with them. */
static int
split(const char *line, char separator)
{
	char *copy = strdupa_(line);
	size_t room = 1;

	for (const char *p = line; *p; p++)
		room += *p == separator;
	char **fields = alloca(room * sizeof *fields);
	int n = 0;
	for (char *p = copy, *next; p != NULL; p = next) {
		next = strchr(p, separator);
		if (next != NULL)
			*next++ = '\0';
		fields[n++] = p;
	}
	for (int i = n - 1; i >= 0; i--)
		printf("%s%s", fields[i], i ? " < " : "\n");
	return n;
}

/* Both: the array goes with its block, what alloca gave stays. */
static size_t
both(int n)
{
	char *kept = alloca(n + 1);
	size_t total = 0;

	memset(kept, '.', n);
	kept[n] = '\0';
	for (int i = 1; i <= n; i++) {
		char line[i + 1];
		memset(line, '*', i);
		line[i] = '\0';
		kept[i - 1] = line[i - 1];
		total += sizeof line;
	}
	printf("%s ", kept);
	return total;
}

int
main(void)
{
	const char *host = "www.example.org";

	printf("%s %s\n", upper(strdupa_(host)), host);
	printf("%d\n", split(host, '.'));
	printf("%d\n", split("", '.'));
	printf("%d\n", split("a::b", ':'));
	printf("%zu\n", both(5));
	printf("%zu\n", both(1));
	return 0;
}
