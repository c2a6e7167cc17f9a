/*
 * command_line.c: options by hand, as before getopt()
 *
 * -v (may be repeated), -q, -n NUMBER or -nNUMBER, --name=TEXT, --flag, -- ends the options
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define OPT_QUIET	0x0001
#define OPT_FLAG	0x0002
#define OPT_NUMBER	0x0004
#define OPT_ALL		(OPT_QUIET | OPT_FLAG | OPT_NUMBER)

#ifndef DEFAULT_NAME
#define DEFAULT_NAME	"anonymous"
#endif

static unsigned short options;
static int verbose;
static long number = -1;
static const char *name = DEFAULT_NAME;

static void usage(const char *program, const char *problem, const char *argument)
{
	if (problem != NULL)
		fprintf(stderr, "%s: %s: %s\n", program, problem, argument);
	fprintf(stderr, "usage: %s [-vq] [-n number] [--name=text] [--flag] [--] word...\n", program);
	exit(64);
}

static const char *parse_long(const char *argument)
{
	const char *equals = strchr(argument, '=');
	size_t length = equals ? (size_t)(equals - argument) : strlen(argument);

	if (length == 4 && !strncmp(argument, "name", length)) {
		if (equals == NULL)
			return "needs a value";
		name = equals + 1;
	} else if (length == 4 && !strncmp(argument, "flag", length)) {
		if (equals != NULL)
			return "takes no value";
		options |= OPT_FLAG;
	} else
		return "unknown option";
	return NULL;
}

int main(int argc, char **argv)
{
	const char *program = strrchr(argv[0], '/') ? strrchr(argv[0], '/') + 1 : argv[0];
	const char *problem;
	int i, words = 0;

	for (i = 1; i < argc && argv[i][0] == '-' && argv[i][1] != '\0'; i++) {
		char *p = argv[i] + 1, *end;

		if (*p == '-') {
			if (*++p == '\0') {
				i++;
				break;
			}
			if ((problem = parse_long(p)) != NULL)
				usage(program, problem, argv[i]);
			continue;
		}
		for (; *p; p++) {
			if (*p == 'v')
				verbose++;
			else if (*p == 'q')
				options |= OPT_QUIET, verbose = 0;
			else if (*p == 'n') {
				const char *value = p[1] ? p + 1 : argv[++i];

				if (value == NULL)
					usage(program, "needs a number", "-n");
				number = strtol(value, &end, 10);
				if (*end || end == value)
					usage(program, "not a number", value);
				options |= OPT_NUMBER;
				break;
			} else
				usage(program, "unknown option", argv[i]);
		}
	}

	if (!(options & OPT_QUIET))
		printf("verbose %d, options %#06x of %#x, number %ld, name '%s'\n", verbose, options, OPT_ALL, number, name);
	while (i < argc)
		printf("word %d: %s\n", ++words, argv[i++]);
	if (words == 0)
		usage(program, NULL, NULL);
	options &= ~OPT_QUIET;
	return options;
}
