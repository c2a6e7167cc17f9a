/*
 * literal_tables.c: tables of commands whose parts are compound literals
 */
#include <stdio.h>
#include <string.h>

struct option {
	const char	*name;
	int		value;
};

struct command {
	const char		*verb;
	const char *const	*aliases;	/* ends with NULL */
	const struct option	*options;	/* ends with a name of NULL */
	int			(*run)(const struct option *);
};

static int
count(const struct option *options)
{
	int n = 0;

	for (; options->name != NULL; options++)
		n += options->value;
	return n;
}

static int
first(const struct option *options)
{
	return options->name ? options->value : -1;
}

static const struct command commands[] = {
	{ "get", (const char *const[]){ "fetch", "g", NULL },
	  (const struct option[]){ { "range", 1 }, { "etag", 2 }, { NULL, 0 } }, count },
	{ "put", (const char *const[]){ "store", NULL },
	  (const struct option[]){ { "mode", 7 }, { NULL, 0 } }, first },
	{ "quit", (const char *const[]){ NULL }, &(const struct option){ NULL, 0 }, first },
};

static const struct command *
find(const char *word)
{
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
		const struct command *c = &commands[i];
		if (strcmp(c->verb, word) == 0)
			return c;
		for (const char *const *a = c->aliases; *a != NULL; a++)
			if (strcmp(*a, word) == 0)
				return c;
	}
	return NULL;
}

static void
each(const char *const *words, void (*visit)(const char *))
{
	while (*words != NULL)
		visit(*words++);
}

static void
show(const char *word)
{
	const struct command *c = find(word);

	if (c == NULL)
		printf("%s: unknown\n", word);
	else
		printf("%s: %s %d\n", word, c->verb, c->run(c->options));
}

int
main(void)
{
	each((const char *const[]){ "get", "g", "store", "quit", "help", NULL }, show);
	printf("%d\n", count((const struct option[]){ { "a", 20 }, { "b", 22 }, { NULL, 0 } }));

	/* Matrices and rows. */
	int (*grid)[3] = (int[][3]){ { 1, 2, 3 }, { 4, 5, 6 } };
	int *rows[] = { grid[1], (int[]){ 7, 8, 9 }, grid[0] };
	printf("%d %d %d\n", rows[0][2], rows[1][0], rows[2][1]);
	return 0;
}
