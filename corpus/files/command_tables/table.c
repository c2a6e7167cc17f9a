/* table.c -- the table itself; the functions are elsewhere */
#include <string.h>
#include "commands.h"

int do_add(int argc, char **argv);
int do_help(int argc, char **argv);
int do_quit(int argc, char **argv);

const struct command commands[] = {
    { "add", do_add, "adds numbers" },
    { "help", do_help, "lists the commands" },
    { "quit", do_quit, "ends the program" },
    { 0, 0, 0 },
};

const int command_count = sizeof commands / sizeof commands[0] - 1;

char last_error[40] = "none";

int find_command(const char *name)
{
    for (int i = 0; commands[i].name; i++)
        if (strcmp(commands[i].name, name) == 0)
            return i;
    return -1;
}
