/* function_pointers.c - addresses of library functions, of functions with variable arguments, and casts between them */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int (*compare)(const char *, const char *) = strcmp;
static int (*table[])(const char *) = { puts, atoi, NULL };

struct output {
    const char *name;
    int (*write)(const char *, ...);
};

static int logged(const char *format, ...)
{
    va_list ap;
    int n;

    va_start(ap, format);
    n = vprintf(format, ap);
    va_end(ap);
    return n;
}

static struct output outputs[] = {
    { "printf", printf },
    { "logged", logged },
};

static void bye(void)
{
    puts("bye");
}

static int increment(int a)
{
    printf("increment %d\n", a);
    return a + 1;
}

/* Calls through a pointer of the type that the function has. */
static int call_back(void *function, int value)
{
    return ((int (*)(int))function)(value);
}

int main(void)
{
    char words[3][8] = { "pear", "apple", "fig" };
    int (*print)(const char *, ...) = printf;
    size_t (*measure)(const char *) = strlen;
    void *(*copy)(void *, const void *, size_t) = memcpy;
    void (*release)(void *) = free;
    char small[4];
    size_t i;

    printf("%d %d\n", compare("a", "b") < 0, compare == strcmp);
    qsort(words, 3, sizeof words[0], (int (*)(const void *, const void *))strcmp);
    printf("%s %s %s\n", words[0], words[1], words[2]);
    table[0]("by table");
    printf("%d %d\n", table[1]("42"), table[2] == NULL);
    print("%d %s %.1f\n", 1, "two", 3.0);
    print("nothing more\n");
    print = logged;
    (*print)("%c %ld\n", 'x', 5L);
    for (i = 0; i < sizeof outputs / sizeof *outputs; i++)
        outputs[i].write("%s\n", outputs[i].name);
    printf("%zu\n", measure("four"));
    copy(small, "abc", 4);
    puts(small);
    printf("%d\n", call_back((void *)increment, 7));
    atexit(bye);
    release(malloc(3));
    return 0;
}
