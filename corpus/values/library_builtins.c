/* library_builtins.c - library functions by their built-in names, checked ones too */
#include <stdio.h>

struct box {
    int id;
    char name[10];
    char rest[4];
};

static char buffer[20];
static const int length = __builtin_strlen("four");

int main(void)
{
    struct box box = { 1, "box", "" };
    char *end;

    __builtin_strcpy(buffer, "hello");
    __builtin_memcpy(buffer + 5, " x", 3);
    __builtin_printf("%s %lu %d\n", buffer, __builtin_strlen(buffer), length);
    __builtin___strcpy_chk(buffer, "checked", __builtin_object_size(buffer, 0));
    end = __builtin___stpcpy_chk(box.name, "copy", sizeof box.name);
    __builtin___snprintf_chk(end, 5, 0, 6, "-%d", 42);
    __builtin_puts(buffer);
    __builtin_puts(box.name);
    printf("%zu %zu %zu %zu\n", __builtin_object_size(buffer, 0), __builtin_object_size(&buffer[3], 1),
           __builtin_object_size(box.name, 0), __builtin_object_size(box.name, 1));
    printf("%d %d\n", __builtin_abs(-3), __builtin_memcmp("abc", "abd", 3) < 0);
    printf("%d %d %d\n", __builtin_constant_p(3 * 4), __builtin_constant_p(buffer[0]), __builtin_constant_p("text"));
    printf("%d %s\n", __builtin_types_compatible_p(int, const int), __builtin_choose_expr(1, "chosen", 0));
    __builtin_prefetch(buffer);
    end = __builtin_assume_aligned(buffer, 1);
    printf("%s %d\n", __builtin_FUNCTION(), end == buffer && __builtin_frame_address(0) != 0);
    return 0;
}
