/* macro_methods.c: function-like macros as old headers have them, used in every way that decides what can become of them. */
#include <stdio.h>
#include <string.h>
#include <stdlib.h>

/* The larger one. */
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define SQUARE(x) ((x) * (x)) // not twice
#define IS_ODD(n) ((n) & 1)
#define IS_NEG(n) ((n) < 0)
#define BOTH(a, b) ((a) && (b))
#define ADD(a, b) ((a) + (b))
#define LOG(msg) printf("log: %s\n", msg)
#define FIRST(p) ((p)->first)
#define NEXT(p) ((p)->next)
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define TO_UPPER(c) ((c) >= 'a' && (c) <= 'z' ? (c) - 'a' + 'A' : (c))
#define HALF(x) ((x) / 2.0)
#define SET(x) ((x) = 5)
/* Knows a variable of its user. */
#define INC(x) ((x) + step)
#define WITH_GLOBAL(x) ((x) + base)
#define ALIGN(n, to) (((n) + (to) - 1) & ~((to) - 1))
#define MIXED(x) ((x) + 1)
#define SAFE(p) ((p) ? (p)->first : 0)
#define GUARDED(c, p) ((c) ? (p) : 0)
#define CUBE(x) (SQUARE(x) * (x))
/* Used where only a constant will do. */
#define IN_STATIC(x) ((x) * 2)
#define AREA(w) (w * 3) /* the classic mistake: no parentheses */
#define EMPTY(s) (*(s) == '\0')
#define FREE(p) ((void)free(p))
#define NOW() (counter)
#define TWICE(f) ((f) + (f))
#define UNUSED(x) ((x) + 1)
#define SHIFT(n) (1u << (n))
#define MASK(n) (SHIFT(n) - 1)
struct node { int first; struct node *next; };
static int base = 100;
static int counter = 7;
static int in_static = IN_STATIC(4);
static int calls;
static int next_value(void) { return ++calls; }

int main(void)
{
    int n = 7, m = -3, step = 2;
    long big = 5000000000L;
    unsigned short us = 9;
    char c = 'q';
    int table[6] = { 1, 2, 3, 4, 5, 6 };
    struct node a = { 1, NULL }, b = { 2, &a }, *first = &a, *none = NULL;
    char *text = malloc(4);
    strcpy(text, "x");

    printf("%d %d\n", MAX(n, m), MAX(table[2], n + 1));
    printf("%d %d %d\n", SQUARE(n), SQUARE(us), SQUARE(n + 1));
    if (IS_ODD(n))
        printf("odd\n");
    if (IS_NEG(m) && !IS_NEG(n))
        printf("neg %d\n", IS_NEG(m) + 1);
    printf("%d %d\n", BOTH(n, m), BOTH(n, 0));
    printf("%d\n", ADD(next_value(), 3));
    LOG("hello");
    LOG(text);
    printf("%d %d\n", FIRST(&b), FIRST(NEXT(&b)));
    printf("%d\n", (int)COUNT(table));
    printf("%c%c\n", TO_UPPER(c), TO_UPPER(text[0]));
    printf("%.1f\n", HALF(n));
    SET(n);
    printf("%d %d\n", INC(n), WITH_GLOBAL(n));
    printf("%d\n", ALIGN(n, 8));
    printf("%ld %d\n", MIXED(big), MIXED(n));
    printf("%d %d\n", SAFE(first), SAFE(none));
    printf("%d\n", GUARDED(none != NULL, none->first));
    printf("%d\n", CUBE(n));
    printf("%d %d\n", in_static, IN_STATIC(n));
    printf("%d\n", AREA(n + 1));
    if (EMPTY(text))
        printf("empty\n");
    while (!EMPTY(text))
        text++;
    FREE(text - 1);
    printf("%d\n", NOW());
    printf("%d\n", TWICE(next_value()));
    printf("%u %u\n", SHIFT(3), MASK(n));
    c = SQUARE(n);
    big = SQUARE(n) + MAX(n, MAX(m, 2));
    for (int i = 0; IS_ODD(i) == 0; i++)
        printf("%d %ld\n", c, big);
    return IS_ODD(n) ? 3 : SQUARE(3);
}
