/* mutual_modules.c: a program grown over years: everything global, declared again wherever it is used */
#include <stdio.h>

extern int errors;
int process(const char *line);
extern int report(int code), (*hook)(int);

int errors;             /* tentative */
int errors;             /* and once more */
static int depth;
static int depth;
extern int version;
int version = 3;
extern int version;
char banner[];
char banner[] = "v";
int limits[2];
int limits[2] = { 1, 2 };

int report(int code)
{
    extern char banner[];
    extern int version;

    errors++;
    printf("%s%d: error %d at depth %d\n", banner, version, code, depth);
    return code;
}

int (*hook)(int) = report;

int process(const char *line)
{
    int report(int);            /* a declaration in a block */
    int result = 0;

    depth++;
    if (*line == '(')
        result = process(line + 1);
    else if (*line != ')')
        result = *line ? hook(*line) : report(0);
    depth--;
    return result;
}

static int quiet(int code)
{
    extern int limits[];

    return code > limits[1] ? limits[0] : code;
}

int main(void)
{
    int printf(const char *, ...);
    int r;

    r = process("((x");
    printf("%d %d\n", r, errors);
    hook = quiet;
    r = process("(y");
    printf("%d %d\n", r, errors);
    r = process("()");
    printf("%d %d\n", r, errors);
    r = process("");
    printf("%d %d\n", r, errors);
    return depth;
}
