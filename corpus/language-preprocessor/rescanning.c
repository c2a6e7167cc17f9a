/* rescanning.c: macros that mention themselves and each other, arguments with commas and parentheses */
#include <stdio.h>

static int foo = 5;

#define foo foo + 1
#define ping(x) pong(x) - 1
#define pong(x) ping_value(x)
#define f(x) (x + g)
#define g 10
#define NIL(xxx) xxx
#define G_0(arg) NIL(G_1)(arg)
#define G_1(arg) NIL(arg)
#define OPEN (
#define CLOSE )
#define CALL(name) name OPEN 5 CLOSE
#define PAIR 3, 4
#define ADD(a, b) ((a) + (b))
#define ADD2(args) ADD_(args)
#define ADD_(a, b) ((a) + (b))
#define printf(...) (count++, printf(__VA_ARGS__))
#define LPAREN_LATER add_one
#define STRUCT(tag, body) struct tag body

static int count;

static int ping_value(int x) { return x * 2; }
static int add_one(int n) { return n + 1; }
static int (h)(int n) { return n * 100; }
#define h(x) h((x) + 1)
STRUCT(point, { int x; int y; });

int main(void)
{
    struct point p = { 1, 2 };
    int r;

    r = foo;
    printf("%d\n", r);
    r = ping(4);
    printf("%d\n", r);
    r = f(f(1));
    printf("%d\n", r);
    r = G_0(42);
    printf("%d\n", r);
    r = CALL(add_one);
    printf("%d\n", r);
    r = ADD(ADD(1, 2), (3));
    printf("%d\n", r);
    r = ADD2(PAIR);
    printf("%d\n", r);
    r = LPAREN_LATER
        (8);
    printf("%d\n", r);
    r = h(1) + (h)(1);
    printf("%d %d\n", r, p.x + p.y);
    return count != 9;
}
