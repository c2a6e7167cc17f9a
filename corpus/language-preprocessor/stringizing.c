/* stringizing.c: the # operator, with and without expansion first, and strings beside each other */
#include <stdio.h>

#define STR(x) #x
#define XSTR(x) STR(x)
#define VERSION_MAJOR 2
#define VERSION_MINOR 14
#define VERSION "v" XSTR(VERSION_MAJOR) "." XSTR(VERSION_MINOR)
#define TRACE(e) printf("%s = %d\n", #e, e)
#define CHECK(c) ((c) ? 0 : printf("%s:%d: %s failed\n", FILE_NAME, __LINE__, #c))
#define FILE_NAME "stringizing.c"
#define QUOTE(...) #__VA_ARGS__
#define EMPTY

static int twice(int n) { return 2 * n; }

int main(void)
{
    int a = 3, b = 4;

    printf("%s\n", STR(hello   world));
    printf("%s\n", STR("quoted \n" 'c' '\\' "\""));
    printf("%s\n", STR(VERSION_MAJOR));
    printf("%s\n", XSTR(VERSION_MAJOR));
    printf("%s\n", VERSION);
    printf("[%s] [%s]\n", XSTR(EMPTY), STR());
    printf("%s\n", STR(a /* a comment */ + b));
    printf("%s\n", QUOTE(a, b , c(d, e)));
    TRACE(a + b);
    TRACE(twice(a) * (b - 1));
    TRACE(a > b ? a : b);
    CHECK(a < b);
    CHECK(a == b);
    CHECK("text"[0] == 'x');
    printf("%s" "%s" "\n", "one " "two ", "three " /* between */ "four");
    return 0;
}
