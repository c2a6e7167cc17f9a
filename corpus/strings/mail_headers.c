/*
 * mail_headers -- parse a message header from standard input
 *
 * Folded lines are joined, names compared without case, and the fields are kept in a
 * list in order of appearance.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <ctype.h>

struct field {
	struct field *next;
	char *name;
	char *body;
};

static void *must(void *p)
{
	if (p == NULL) {
		fputs("out of memory\n", stderr);
		exit(EXIT_FAILURE);
	}
	return p;
}

static struct field *new_field(const char *line)
{
	const char *colon = strchr(line, ':');
	struct field *f;

	if (colon == NULL || colon == line)
		return NULL;
	f = must(malloc(sizeof *f));
	f->next = NULL;
	f->name = must(strndup(line, colon - line));
	do
		colon++;
	while (isblank((unsigned char)*colon));
	f->body = must(strdup(colon));
	return f;
}

static void fold(struct field *f, const char *line)
{
	while (*line == ' ' || *line == '\t')
		line++;
	f->body = must(realloc(f->body, strlen(f->body) + strlen(line) + 2));
	strcat(strcat(f->body, " "), line);
}

static const char *find(const struct field *list, const char *name)
{
	for (; list; list = list->next)
		if (strcasecmp(list->name, name) == 0)
			return list->body;
	return NULL;
}

int main(int argc, char *argv[])
{
	struct field *list = NULL, **tail = &list, *current = NULL;
	char line[128];
	int i, n = 0;

	while (fgets(line, sizeof line, stdin)) {
		line[strcspn(line, "\r\n")] = 0;
		if (line[0] == 0)
			break;			/* the body begins */
		if (isblank((unsigned char)line[0])) {
			if (current)
				fold(current, line);
			else
				printf("? nothing to continue: %s\n", line);
			continue;
		}
		current = new_field(line);
		if (current == NULL) {
			printf("? %s\n", line);
			continue;
		}
		*tail = current;
		tail = &current->next;
	}

	for (current = list; current; current = current->next)
		printf("%2d %s: %s\n", ++n, current->name, current->body);
	for (i = 1; i < argc; i++) {
		const char *body = find(list, argv[i]);

		printf("%s -> %s\n", argv[i], body ? body : "(absent)");
	}
	while (list) {
		current = list->next;
		free(list->name);
		free(list->body);
		free(list);
		list = current;
	}
	return 0;
}
