/* actions.c -- what the commands do */
#include <stdio.h>
#include <stdlib.h>
#include "commands.h"

int exit_requested;

int do_add(int argc, char **argv)
{
    long sum = 0;

    if (argc < 2) {
        sprintf(last_error, "%s: no numbers", argv[0]);
        return 1;
    }
    for (int i = 1; i < argc; i++)
        sum += strtol(argv[i], NULL, 10);
    printf("%ld\n", sum);
    return 0;
}

int do_help(int argc, char **argv)
{
    const struct command *c;

    (void)argc;
    (void)argv;
    for (c = commands; c->name; c++)
        printf("%-6s%s\n", c->name, c->help);
    return 0;
}

int do_quit(int argc, char **argv)
{
    (void)argv;
    exit_requested = argc;
    return 0;
}
