/* variadic_macros.c: macros with any number of arguments, in the forms of C99 and of GNU C */
#include <stdio.h>
#include <stdarg.h>

#define LOG(format, ...) printf("log: " format "\n", ##__VA_ARGS__)
#define GNU_LOG(format, args...) printf("gnu: " format "\n", ## args)
#define PLAIN(...) printf(__VA_ARGS__)
#define COUNT_(a, b, c, d, e, n, ...) n
#define COUNT(...) COUNT_(__VA_ARGS__, 5, 4, 3, 2, 1, 0)
#define FIRST(first, ...) first
#define REST(first, ...) __VA_ARGS__
#define SUM(...) sum(COUNT(__VA_ARGS__), __VA_ARGS__)
#define APPLY(macro, ...) macro(__VA_ARGS__)
#define LIST(...) { __VA_ARGS__ }
#define MAX2(a, b) ((a) > (b) ? (a) : (b))
#define CALL(f, ...) f(__VA_ARGS__)

static int sum(int n, ...)
{
    va_list ap;
    int s = 0;

    va_start(ap, n);
    while (n--)
        s += va_arg(ap, int);
    va_end(ap);
    return s;
}

static int zero(void) { return 0; }

int main(void)
{
    int numbers[] = LIST(1, 2, 3), n = 9;
    struct { int a; const char *b; } pair = LIST(4, "four");

    LOG("nothing else");
    LOG("%d and %s", 1, "two");
    GNU_LOG("bare");
    GNU_LOG("%c%c", 'o', 'k');
    PLAIN("%s\n", "plain");
    printf("%d %d\n", COUNT(x), COUNT(a, b, c, d));
    printf("%d\n", SUM(10, 20, 30));
    printf("%d %d\n", FIRST(n, 1, 2), sum(2, REST(0, 3, 4)));
    printf("%d %d %s\n", numbers[2], pair.a, pair.b);
    printf("%d %d\n", APPLY(MAX2, 3, 8), APPLY(FIRST, n + 1, 0));
    printf("%d %d\n", CALL(zero), CALL(sum, 1, 5));
    return 0;
}
