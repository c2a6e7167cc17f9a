# include <stdio.h>
# include <stdlib.h>
# include <string.h>
# include <ctype.h>

/*
 * config_parser: reads an ini-like configuration from standard input into a table
 * of typed settings, and prints what came of it.
 *
 *	[section]
 *	key = value	; comment
 */

typedef enum { T_INT, T_BOOL, T_STRING, T_PORT } type_t;

typedef struct setting {
	const char *section;
	const char *key;
	type_t	    type;
	union {
		long  number;
		char *string;
	} value;
	int	    seen;
} setting_t;

static setting_t settings[] = {
	{ "server", "port",    T_PORT,   { 8080 }, 0 },
	{ "server", "address", T_STRING, { 0 },    0 },
	{ "server", "threads", T_INT,    { 4 },    0 },
	{ "log",    "file",    T_STRING, { 0 },    0 },
	{ "log",    "verbose", T_BOOL,   { 0 },    0 },
	{ 0 }
};

static int line_number, errors;

static void complain(const char *what, const char *detail)
{
	fprintf(stderr, "line %d: %s '%s'\n", line_number, what, detail);
	errors++;
}

/* Cuts white space at both ends, in place. */
static char *trim(char *s)
{
	char *end;

	while (isspace((unsigned char)*s))
		s++;
	end = s + strlen(s);
	while (end > s && isspace((unsigned char)end[-1]))
		--end;
	*end = '\0';
	return s;
}

static int parse_bool(const char *text, long *result)
{
	static const char *words[2][3] = { { "no", "off", "0" }, { "yes", "on", "1" } };
	int i, j;

	for (i = 0; i < 2; i++)
		for (j = 0; j < 3; j++)
			if (!strcmp(words[i][j], text)) {
				*result = i;
				return 1;
			}
	return 0;
}

static void assign(setting_t *s, const char *text)
{
	char *end;
	long n;

	if (s->seen++)
		complain("set twice", s->key);

	switch (s->type) {
	case T_STRING:
		free(s->value.string);
		s->value.string = strdup(text);
		return;
	case T_BOOL:
		if (!parse_bool(text, &s->value.number))
			complain("neither yes nor no", text);
		return;
	case T_PORT:
	case T_INT:
		n = strtol(text, &end, 0);
		if (end == text || *end != '\0')
			complain("not a number", text);
		else if (s->type == T_PORT && (n < 1 || n > 65535))
			complain("not a port", text);
		else
			s->value.number = n;
		return;
	}
}

int main(void)
{
	char buffer[256], section[32] = "", *line, *equals, *bracket;
	setting_t *s;

	while (fgets(buffer, sizeof buffer, stdin) != NULL) {
		line_number++;
		buffer[strcspn(buffer, ";#")] = '\0';
		line = trim(buffer);
		if (*line == '\0')
			continue;
		if (*line == '[') {
			if ((bracket = strchr(line, ']')) == NULL || bracket[1] != '\0') {
				complain("bad section", line);
				continue;
			}
			*bracket = '\0';
			snprintf(section, sizeof section, "%s", line + 1);
			continue;
		}
		if (!(equals = strchr(line, '='))) {
			complain("no '=' in", line);
			continue;
		}
		*equals = '\0';
		line = trim(line);
		for (s = settings; s->key; s++)
			if (!strcmp(s->section, section) && !strcmp(s->key, line))
				break;
		if (s->key)
			assign(s, trim(equals + 1));
		else
			complain("unknown setting", line);
	}

	for (s = settings; s->key; ++s) {
		printf("%s.%s = ", s->section, s->key);
		if (s->type == T_STRING)
			printf("%s%s%s", s->value.string ? "\"" : "", s->value.string ? s->value.string : "none", s->value.string ? "\"" : "");
		else if (s->type == T_BOOL)
			fputs(s->value.number ? "yes" : "no", stdout);
		else
			printf("%ld", s->value.number);
		puts(s->seen ? "" : " (default)");
		if (s->type == T_STRING)
			free(s->value.string);
	}
	return errors ? 1 : 0;
}
