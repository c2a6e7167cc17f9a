/* enums.c: enumerations with values of their own, as flags, as array sizes and as switch labels */
#include <stdio.h>

enum level { DEBUG, INFO, WARN = 10, ERROR, FATAL = ERROR + 5, LAST = FATAL };
enum flags { NONE = 0, READ = 1 << 0, WRITE = 1 << 1, EXEC = 1 << 2, ALL = READ | WRITE | EXEC };
typedef enum { EAST, NORTH, WEST, SOUTH, DIRECTIONS } direction;
enum { NEGATIVE = -5, NEXT, BIG = 0x7fffffff };
enum letter { A = 'a', B, Z = 'z' };

static const char *const names[DIRECTIONS] = { [NORTH] = "north", [SOUTH] = "south", [EAST] = "east", [WEST] = "west" };

static const char *describe(enum level level)
{
    switch (level) {
    case DEBUG:
    case INFO:
        return "talk";
    case WARN:
        return "warn";
    case ERROR:
    case FATAL:
        return level == LAST ? "fatal" : "error";
    }
    return "unknown";
}

static direction turn(direction d, int quarters)
{
    return (d + quarters) % DIRECTIONS;
}

static enum flags without(enum flags f, enum flags what)
{
    return f & ~what;
}

int main(void)
{
    static const enum level levels[] = { DEBUG, WARN, ERROR, FATAL, (enum level)3 };
    enum flags f = READ | EXEC;
    direction d = EAST;
    int i, counts[LAST + 1] = { 0 };
    enum letter l;

    for (i = 0; i < 5; i++)
        printf("%d %s\n", levels[i], describe(levels[i]));
    for (i = 0; i < 5; i++, d = turn(d, 3))
        printf("%s ", names[d]);
    printf("\n");
    f |= WRITE;
    f = without(f, READ);
    printf("%d %d %d\n", f, !(f & READ), ALL & ~f);
    counts[ERROR]++;
    counts[levels[2]] += 2;
    printf("%d %zu\n", counts[ERROR], sizeof counts / sizeof counts[0]);
    printf("%d %d %d\n", NEGATIVE, NEXT, BIG);
    for (l = A; l <= B; l++)
        printf("%c", l);
    printf("%c\n", Z);
    printf("%zu %d\n", sizeof(enum level), (enum level)-1 > 0);
    return 0;
}
