/* The conditional operator with void operands, without a middle operand, and nested. */
#include <stdio.h>
#include <string.h>

static int calls;

static int next(void)
{
    return ++calls;
}

static void note(const char *text)
{
    printf("[%s]", text);
}

static const char *find(const char *text, char wanted)
{
    note("find");
    return strchr(text, wanted);
}

static int fallback = 0 ?: 12; /* a constant expression */

struct pair {
    int x, y;
};

static struct pair make(int x, int y)
{
    struct pair p = { x, y };
    return p;
}

int main(int argc, char *argv[])
{
    const char *name = argc > 1 ? argv[1] : NULL;
    int k = argc;

    printf("%s %d\n", name ?: "(none)", fallback);
    printf("%s\n", find("abc", 'b') ?: "x");
    printf("%s\n", find("abc", 'q') ?: "x");
    printf("%d %ld\n", next() ?: 5, 0 ?: 7L);
    printf("%.1f\n", next() ?: 0.5);

    // void operands
    k ? note("yes") : note("no");
    (void)(k > 100 ? note("big") : (note("small"), note("er")));
    k = (k ? note("a") : note("b"), 4);
    printf("%d\n", k);

    int size = k < 2 ? 1 : k < 5 ? (note("middle"), 2) : 3;
    struct pair p = size == 2 ? make(5, 6) : make(7, 8);
    printf("%d %d %d\n", size, p.x, p.y);
    printf("%d\n", (p = make(9, 10), p).x + (k ? make(1, 2) : make(3, 4)).y);
    printf("%d\n", (k ?: (note("never"), 1)) + (0 ?: (note("once"), 1)));
    return 0;
}
