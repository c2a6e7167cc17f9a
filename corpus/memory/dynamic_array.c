/* A growing array of strings read from standard input; then sorted, made unique and joined. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
	char **items;
	int    count, capacity;
	int    growths;
} string_array;

static void append(string_array *a, const char *text, size_t length)
{
	if (a->count == a->capacity) {
		int capacity = a->capacity + a->capacity / 2 + 1;
		char **items = realloc(a->items, capacity * sizeof(*items));

		if (!items) {
			perror("realloc");
			exit(1);
		}
		a->items = items;
		a->capacity = capacity;
		a->growths++;
	}
	a->items[a->count] = malloc(length + 1);
	memcpy(a->items[a->count], text, length);
	a->items[a->count][length] = '\0';
	++a->count;
}

static void insert(string_array *a, int at, const char *text)
{
	char *last;

	append(a, text, strlen(text));
	last = a->items[a->count - 1];
	memmove(a->items + at + 1, a->items + at, (a->count - 1 - at) * sizeof(*a->items));
	a->items[at] = last;
}

static void unique(string_array *a)
{
	char **from, **to = a->items;

	if (a->count == 0)
		return;
	for (from = a->items + 1; from < a->items + a->count; from++)
		if (strcmp(*to, *from) == 0)
			free(*from);
		else
			*++to = *from;
	a->count = to + 1 - a->items;
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(char **)a, *(char **)b);
}

int main(void)
{
	string_array lines = { 0 };
	char *joined, *buffer = NULL;
	size_t size = 0, total = 1;
	ssize_t n;
	int i;

	while ((n = getline(&buffer, &size, stdin)) != -1) {
		if (n > 0 && buffer[n - 1] == '\n')
			n--;
		append(&lines, buffer, n);
	}
	free(buffer);
	printf("%d lines, %d growths, capacity %d\n", lines.count, lines.growths, lines.capacity);

	if (lines.count > 1) {
		insert(&lines, 1, "(inserted)");
		qsort(lines.items, lines.count, sizeof *lines.items, compare);
	}
	unique(&lines);

	for (i = 0; i < lines.count; i++)
		total += strlen(lines.items[i]) + 2;
	joined = calloc(total, 1);
	for (i = 0; i < lines.count; i++) {
		if (i)
			strcat(joined, ", ");
		strcat(joined, lines.items[i]);
		free(lines.items[i]);
	}
	puts(joined);
	free(joined);
	free(lines.items);
	return 0;
}
