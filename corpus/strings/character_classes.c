/* ctype.h as a table, and a cipher that uses it */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

typedef int (*classifier)(int);

static const struct { char letter; classifier is; } classes[] = {
	{ 'a', isalpha }, { 'd', isdigit }, { 'n', isalnum }, { 's', isspace }, { 'b', isblank }, { 'u', isupper },
	{ 'l', islower }, { 'p', ispunct }, { 'c', iscntrl }, { 'g', isgraph }, { 't', isprint }, { 'x', isxdigit },
};

#define CLASSES (sizeof classes / sizeof classes[0])

static char *rot13(char *s)
{
	char *p = s;

	do
		if (isalpha((unsigned char)*p)) {
			char base = islower((unsigned char)*p) ? 'a' : 'A';
			*p = (*p - base + 13) % 26 + base;
		}
	while (*++p);
	return s;
}

int main(void)
{
	char text[] = "Hello, World!", line[CLASSES + 1], previous[CLASSES + 1] = "";
	int c, first = -1;
	unsigned i;

	/* runs of characters with the same properties; EOF counts as a character */
	for (c = -1; c <= 256; c++) {
		for (i = 0; i < CLASSES; i++)
			line[i] = c <= 255 && classes[i].is(c) ? classes[i].letter : '-';
		line[CLASSES] = '\0';
		if (c == 256 || strcmp(line, previous) != 0) {
			if (c > -1)
				printf("%3d..%3d %s\n", first, c - 1, previous);
			strcpy(previous, line);
			first = c;
		}
	}

	for (i = 0; text[i]; i++)
		putchar(i % 2 ? toupper(text[i]) : tolower(text[i]));
	putchar('\n');
	printf("%s ", rot13(text));
	printf("%s\n", rot13(text));
	printf("%d %d %d\n", toupper('1'), tolower(EOF), toupper(0xe4));
	return 0;
}
