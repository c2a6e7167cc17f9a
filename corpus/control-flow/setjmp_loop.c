/* A command loop that errors return to, with arrays and a loop around setjmp. */
#include <setjmp.h>
#include <stdio.h>
#include <string.h>

static jmp_buf toplevel;
static int errors;

static void error(const char *message, const char *what)
{
    printf("%s: %s\n", message, what);
    errors++;
    longjmp(toplevel, errors);
}

static int number(const char *text)
{
    int value = 0;

    for (; *text; text++) {
        if (*text < '0' || *text > '9')
            error("not a number", text);
        value = value * 10 + *text - '0';
    }
    return value;
}

static void command(char *line)
{
    char *name = strtok(line, " "), *argument = strtok(NULL, " ");

    if (!name)
        error("empty command", "");
    if (strcmp(name, "double") == 0)
        printf("%d\n", 2 * number(argument ? argument : "x"));
    else if (strcmp(name, "length") == 0)
        printf("%zu\n", strlen(argument));
    else
        error("unknown command", name);
}

int main(void)
{
    static const char *const lines[] = { "double 21", "length hello", "", "double 4x", "halve 2", "double", "length x" };
    volatile unsigned i;
    int last = 0;

    for (i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        char line[32];
        int failed;

        strcpy(line, lines[i]);
        failed = setjmp(toplevel);
        if (failed) {
            printf("  (error %d)\n", failed);
            continue;
        }
        printf("> %s\n", line);
        command(line);
        last = (int)i;
    }
    printf("%d errors\n", errors);
    return last == 6 ? 0 : 1;
}
