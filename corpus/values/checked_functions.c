/* checked_functions.c - what _FORTIFY_SOURCE makes of calls: __builtin___memcpy_chk and its like, without any header */
#define SIZE(buffer) __builtin_object_size(buffer, 0)

int printf(const char *, ...);

static int format_into(char *buffer, const char *format, ...)
{
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    int length = __builtin___vsprintf_chk(buffer, 0, 20, format, arguments);
    __builtin_va_end(arguments);
    return length;
}

static int format_limited(char *buffer, const char *format, ...)
{
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    int length = __builtin___vsnprintf_chk(buffer, 6, 0, 20, format, arguments);
    __builtin_va_end(arguments);
    return length;
}

static int print(const char *format, ...)
{
    __builtin_va_list arguments;
    __builtin_va_start(arguments, format);
    int length = __builtin___vprintf_chk(0, format, arguments);
    __builtin_va_end(arguments);
    return length;
}

int main(int argc, char **argv)
{
    char text[20];
    char copy[40];

    (void)argv;
    printf("%lu %lu %d\n", SIZE(text), SIZE(text + 3), SIZE(argv) == (unsigned long)-1);
    __builtin___memset_chk(text, 'x', 20, SIZE(text));
    __builtin___memcpy_chk(text, "hello", 6, SIZE(text));
    __builtin_puts(text);
    __builtin___memmove_chk(text + 1, text, 6, SIZE(text + 1));
    __builtin_puts(text);
    __builtin___strcpy_chk(copy, "abc", SIZE(copy));
    __builtin___strcat_chk(copy, "def", SIZE(copy));
    __builtin_puts(copy);
    __builtin___strncpy_chk(copy, "zz", 1, SIZE(copy));
    __builtin___strncat_chk(copy, "ghi", 2, SIZE(copy));
    __builtin_puts(copy);
    printf("%d\n", (int)(__builtin___stpcpy_chk(copy, "four", SIZE(copy)) - copy));
    printf("%d\n", (int)((char *)__builtin___mempcpy_chk(copy, "four", 4, SIZE(copy)) - copy));
    printf("%d\n", (int)(__builtin___stpncpy_chk(copy, "four", 2, SIZE(copy)) - copy));
    __builtin___sprintf_chk(copy, 0, SIZE(copy), "%d-%s", argc, "x");
    __builtin_puts(copy);
    printf("%d\n", __builtin___snprintf_chk(copy, 4, 0, SIZE(copy), "%d", 123456));
    __builtin_puts(copy);
    printf("%d\n", format_into(text, "%d,%d", 1, 2));
    printf("%d\n", format_limited(copy, "%d and %d", 10, 20));
    printf("%s %s\n", text, copy);
    print("%s\n", "printed");
    __builtin___printf_chk(0, "%s\n", "checked");
    return 0;
}
