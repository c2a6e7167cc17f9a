/* variable_arguments.c: variadic functions of the program's own: sums, formats, lists ended by a null */
#include <stdio.h>
#include <stdarg.h>
#include <string.h>

static int sum(int n, ...)
{
    va_list ap;
    int total = 0;

    va_start(ap, n);
    while (n-- > 0)
        total += va_arg(ap, int);
    va_end(ap);
    return total;
}

static size_t concat(char *to, size_t size, ...)
{
    va_list ap;
    const char *s;
    size_t used = 0;

    va_start(ap, size);
    while ((s = va_arg(ap, const char *)) != NULL) {
        size_t n = strlen(s);

        if (used + n + 1 > size)
            n = size - used - 1;
        memcpy(to + used, s, n);
        used += n;
    }
    va_end(ap);
    to[used] = '\0';
    return used;
}

/* %d %u %l (long) %f %c %s %p (pointer to int) */
static void mini_printf(const char *format, ...)
{
    va_list ap;

    va_start(ap, format);
    for (; *format; format++) {
        if (*format != '%') {
            putchar(*format);
            continue;
        }
        switch (*++format) {
        case 'd': printf("<%d>", va_arg(ap, int)); break;
        case 'u': printf("<%u>", va_arg(ap, unsigned)); break;
        case 'l': printf("<%ld>", va_arg(ap, long)); break;
        case 'f': printf("<%g>", va_arg(ap, double)); break;
        case 'c': printf("<%c>", va_arg(ap, int)); break;
        case 's': printf("<%s>", va_arg(ap, char *)); break;
        case 'p': printf("<*%d>", *va_arg(ap, int *)); break;
        default: putchar(*format);
        }
    }
    va_end(ap);
}

static int log_level = 1;

static int log_message(int level, const char *format, ...)
{
    char buffer[64];
    va_list ap;
    int n;

    if (level < log_level)
        return 0;
    va_start(ap, format);
    n = vsnprintf(buffer, sizeof buffer, format, ap);
    va_end(ap);
    printf("[%d] %s\n", level, buffer);
    return n;
}

static void both(const char *format, ...)
{
    va_list ap, again;

    va_start(ap, format);
    va_copy(again, ap);
    vprintf(format, ap);
    vprintf(format, again);
    va_end(again);
    va_end(ap);
}

int main(void)
{
    char text[16];
    int n = 5;
    short s = -2;
    unsigned char b = 200;
    float f = 1.5f;

    printf("%d %d\n", sum(0), sum(5, 1, 2, 3, 4, 5));
    printf("%d\n", sum(3, s, b, 'a'));
    printf("%zu ", concat(text, sizeof text, "one", "-", "two", "-", "three", "-", "four", (char *)NULL));
    printf("%s\n", text);
    mini_printf("%d %u %l %f %c %s %p %%\n", n, 4000000000u, -1L, f, 'x', "str", &n);
    printf("%d\n", log_message(1, "%s is %d", "n", n));
    printf("%d\n", log_message(0, "unseen"));
    both("%d-%s;", 1, "a");
    printf("\n");
    return 0;
}
