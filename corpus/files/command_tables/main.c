/* main.c -- reads lines and runs them as commands */
#include <stdio.h>
#include <string.h>
#include "commands.h"

#define MAX_WORDS 10

static int split(char *line, char **words)
{
    int count = 0;

    for (char *word = strtok(line, " \n"); word && count < MAX_WORDS; word = strtok(NULL, " \n"))
        words[count++] = word;
    return count;
}

int main(void)
{
    char line[128];
    char *words[MAX_WORDS];

    printf("%d commands\n", command_count);
    while (!exit_requested && fgets(line, sizeof line, stdin)) {
        int count = split(line, words);
        int index;

        if (count == 0)
            continue;
        index = find_command(words[0]);
        if (index < 0)
            printf("%s: unknown\n", words[0]);
        else if (commands[index].run(count, words) != 0)
            printf("failed: %s\n", last_error);
    }
    printf("bye, last error: %s\n", last_error);
    return exit_requested;
}
