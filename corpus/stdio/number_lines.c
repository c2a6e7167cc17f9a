/* number_lines: cat -n, with options.  -b skips blank lines, -s squeezes them, -w N sets the width */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINE_SIZE 32	/* longer lines come in pieces */

int main(int argc, char **argv)
{
	char line[LINE_SIZE];
	int skip_blank = 0, squeeze = 0, width = 6;
	int number = 0, at_start = 1, blanks = 0;

	while (--argc > 0 && **++argv == '-') {
		char *p;

		for (p = *argv + 1; *p; p++)
			if (*p == 'b')
				skip_blank = 1;
			else if (*p == 's')
				squeeze = 1;
			else if (*p == 'w') {
				if (p[1])
					width = atoi(p + 1);
				else if (argc > 1) {
					width = atoi(*++argv);
					argc--;
				}
				break;
			} else {
				fprintf(stderr, "number_lines: unknown option -%c\n", *p);
				exit(2);
			}
	}

	while (fgets(line, sizeof line, stdin)) {
		size_t length = strlen(line);
		int complete = length > 0 && line[length - 1] == '\n';

		if (at_start) {
			int blank = line[0] == '\n';

			blanks = blank ? blanks + 1 : 0;
			if (squeeze && blanks > 1)
				continue;
			if (!(skip_blank && blank))
				printf("%*d\t", width, ++number);
		}
		fputs(line, stdout);
		at_start = complete;
	}
	if (ferror(stdin)) {
		perror("number_lines");
		return 1;
	}
	if (!at_start)
		putchar('\n');
	return 0;
}
