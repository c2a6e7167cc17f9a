/*
 * getopt_forms - shows each step of getopt, getopt_long or getopt_long_only over the arguments that it is given:
 * getopt_forms short|long|only OPTSTRING ARGUMENT...
 */
#include <getopt.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int level;

static const struct option long_options[] = {
    { "verbose", no_argument, NULL, 'v' },
    { "version", no_argument, NULL, 'V' },
    { "output", required_argument, NULL, 'o' },
    { "color", optional_argument, NULL, 'c' },
    { "set", no_argument, &level, 7 },
    { "verbatim", no_argument, NULL, 'v' }, /* the same as --verbose */
    { NULL, 0, NULL, 0 },
};

static void show(int code, int index, int argc, char **argv)
{
    int i;

    if (code > ' ' && code < 127)
        printf("'%c'", code);
    else
        printf("%d", code);
    printf(" optarg %s, optind %d, optopt %d, index %d, level %d:", optarg ? optarg : "(none)", optind, optopt, index, level);
    for (i = 1; i < argc; i++)
        printf(" %s", argv[i]);
    putchar('\n');
    fflush(stdout); /* the messages of getopt come between */
}

int main(int argc, char **argv)
{
    const char *form;
    const char *options;
    int code;

    if (argc < 3) {
        fprintf(stderr, "usage: getopt_forms short|long|only OPTSTRING ARGUMENT...\n");
        return 2;
    }
    form = argv[1];
    options = argv[2];
    argc -= 2;
    argv += 2;
    argv[0] = "forms"; /* the name in messages */

    do {
        int index = -1;

        if (strcmp(form, "short") == 0)
            code = getopt(argc, argv, options);
        else if (strcmp(form, "long") == 0)
            code = getopt_long(argc, argv, options, long_options, &index);
        else
            code = getopt_long_only(argc, argv, options, long_options, &index);
        show(code, index, argc, argv);
    } while (code != -1);

    /* what is left are operands */
    for (; optind < argc; optind++)
        printf("operand %s\n", argv[optind]);
    return 0;
}
