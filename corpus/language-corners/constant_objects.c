/* constant_objects.c: static objects that start with the values of constant ones */
#include <stdio.h>

struct point { int x, y; };
struct limits { int low, high; const char *unit; };

static const int base = 100;
static const double scale = 2.5;
static const struct point origin = { 3, 4 };
static const struct limits defaults = { 1, 99, "ms" };

static int port = base + 80;
static int ports[] = { base, base * 2, [4] = base - 1 };
static double scaled = scale * 4;
static struct point cursor = origin;
static struct limits timeouts[2] = { defaults, { base, 1000, "s" } };
static const int doubled = base * 2, quadrupled = doubled * 2;
static char letter = "abc"[1];
static const int *const where = &base;

static int next(void)
{
    static int from = base;
    static struct point here = origin;

    here.x++;
    return from++ + here.x;
}

int main(void)
{
    cursor.x += 10;
    timeouts[0].low = -1;
    printf("%d %d %d %g\n", port, ports[1], ports[4], scaled);
    printf("%d %d %d\n", cursor.x, cursor.y, origin.x);
    printf("%d %d %s %d %d\n", timeouts[0].low, timeouts[0].high, timeouts[0].unit, timeouts[1].low, defaults.low);
    printf("%d %c %d\n", quadrupled, letter, *where);
    printf("%d ", next());
    printf("%d\n", next());
    return 0;
}
