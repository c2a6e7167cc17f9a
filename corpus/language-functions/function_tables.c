/* function_tables.c: commands found by name, operators by index, states by pointer to the next function */
#include <stdio.h>
#include <string.h>

static double add(double a, double b) { return a + b; }
static double sub(double a, double b) { return a - b; }
static double mul(double a, double b) { return a * b; }
static double quotient(double a, double b) { return b != 0 ? a / b : 0; }

static double (*const operators[])(double, double) = { ['+'] = add, ['-'] = sub, ['*'] = mul, ['/'] = quotient };

static int cmd_help(int argc, char **argv);
static int cmd_echo(int argc, char **argv);
static int cmd_count(int argc, char **argv);

static const struct command {
    const char *name;
    int (*run)(int, char **);
    int min_args;
} commands[] = {
    { "help", cmd_help, 0 },
    { "echo", cmd_echo, 1 },
    { "count", cmd_count, 0 },
    { NULL, NULL, 0 }
};

static int cmd_help(int argc, char **argv)
{
    const struct command *c;

    (void)argc, (void)argv;
    for (c = commands; c->name; c++)
        printf("%s/%d ", c->name, c->min_args);
    printf("\n");
    return 0;
}

static int cmd_echo(int argc, char **argv)
{
    while (--argc)
        printf("%s ", *++argv);
    printf("\n");
    return 0;
}

static int cmd_count(int argc, char **argv)
{
    (void)argv;
    return argc - 1;
}

static int execute(char *line)
{
    char *argv[8], *word;
    int argc = 0;
    const struct command *c;

    for (word = strtok(line, " "); word && argc < 8; word = strtok(NULL, " "))
        argv[argc++] = word;
    if (argc == 0)
        return -1;
    for (c = commands; c->name; c++)
        if (strcmp(c->name, argv[0]) == 0)
            return argc - 1 < c->min_args ? -2 : c->run(argc, argv);
    return -3;
}

/* a state is a function that returns the next state */
struct state { struct state (*next)(int c); };

static struct state outside(int c);
static struct state inside(int c);
static int words_seen;

static struct state outside(int c)
{
    if (c != ' ')
        words_seen++;
    return (struct state){ c == ' ' ? outside : inside };
}

static struct state inside(int c)
{
    struct state s = { c == ' ' ? &outside : &inside };

    return s;
}

int main(void)
{
    static char lines[][24] = { "help", "echo a b c", "echo", "count x y", "nothing", "" };
    struct state s = { outside };
    const char *text = "four words in here", *p;
    unsigned i;

    printf("%g %g %g %g\n", operators['+'](1, 2), operators['-'](1, 2), (*operators['*'])(3, 4), operators['/'](1, 0));
    printf("%d\n", operators['%' - 1] == NULL);
    for (i = 0; i < sizeof lines / sizeof lines[0]; i++)
        printf("%d\n", execute(lines[i]));
    for (p = text; *p; p++)
        s = s.next(*p);
    printf("%d %d\n", words_seen, s.next == inside);
    return 0;
}
