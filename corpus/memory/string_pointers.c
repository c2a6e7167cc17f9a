/*
 * string_pointers.c: pointers into string literals, and arrays that begin with them
 */
#include <stdio.h>
#include <string.h>

static const char *const days[] = { "monday", "tuesday", "wednesday" };
static const char *tail = "wednesday" + 3;
static char greeting[] = "hello";
static char padded[10] = "ab";
static char exact[3] = "abc";	/* no room for the NUL */
static const char words[][6] = { "one", "two", "three" };

static const char *
after(const char *text, int c)
{
	const char *found = strchr(text, c);

	return found ? found + 1 : "";
}

static size_t
common_prefix(const char *a, const char *b)
{
	const char *start = a;

	while (*a && *a == *b)
		a++, b++;
	return a - start;
}

/* Copies the way K&R do. */
static char *
copy(char *to, const char *from)
{
	char *start = to;

	while ((*to++ = *from++) != '\0')
		;
	return start;
}

int
main(void)
{
	printf("%s %s %c\n", days[1] + 4, tail, *days[2]);
	greeting[0] = 'J';
	printf("%s %zu %zu %zu\n", greeting, sizeof greeting, sizeof padded, sizeof exact);
	printf("%d %d %.3s\n", padded[2], padded[9], exact);
	printf("%s %c %zu\n", words[2], words[1][1], sizeof words / sizeof *words);
	printf("%s %s|\n", after("key=value", '='), after("none", '='));
	printf("%zu\n", common_prefix("subnet", "subject"));
	char buffer[8];
	copy(buffer, "copied");
	printf("%s %td\n", buffer, strrchr(buffer, 'd') - buffer);
	const char *empty = "";
	printf("%d %d %zu\n", *empty == '\0', "abc"[1] == 'b', sizeof "four" - 1);
	for (const char *p = "a,b,,c"; *p != '\0'; p += strcspn(p, ","), p += *p == ',')
		printf("[%.*s]", (int)strcspn(p, ","), p);
	putchar('\n');
	const char *lines = "first\0second\0third\0";
	for (const char *line = lines; *line; line += strlen(line) + 1)
		printf("%s %td\n", line, line - lines);
	return 0;
}
