/* commands.h -- the commands of a small shell */
#ifndef COMMANDS_H
#define COMMANDS_H

struct command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *help;
};

/* Ends with an entry without a name. */
extern const struct command commands[];
extern const int command_count;

extern char last_error[];           /* its size is the table's business */
extern int exit_requested;

int find_command(const char *name);

#endif
