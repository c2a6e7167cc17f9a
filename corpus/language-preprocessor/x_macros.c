/* x_macros.c: one list that becomes an enumeration, a table of names, a structure and a switch */
#include <stdio.h>
#include <string.h>

#define ERRORS(X)                       \
    X(OK, 0, "all right")               \
    X(AGAIN, 11, "try again")           \
    X(DENIED, 13, "not allowed")        \
    X(BROKEN, 32, "broken pipe")

#define FIELDS(F)           \
    F(int, port, %d)        \
    F(unsigned, flags, %u)  \
    F(double, weight, %g)

enum error {
#define AS_ENUM(name, value, text) ERR_##name = value,
    ERRORS(AS_ENUM)
#undef AS_ENUM
    ERR_LIMIT
};

struct settings {
#define AS_MEMBER(type, name, format) type name;
    FIELDS(AS_MEMBER)
#undef AS_MEMBER
};

static const struct { enum error code; const char *name, *text; } table[] = {
#define AS_ROW(name, value, text) { ERR_##name, #name, text },
    ERRORS(AS_ROW)
#undef AS_ROW
};

static const char *text_of(enum error e)
{
    switch (e) {
#define AS_CASE(name, value, text) case ERR_##name: return text;
    ERRORS(AS_CASE)
#undef AS_CASE
    default:
        return "unknown";
    }
}

static void print(const struct settings *s)
{
#define AS_PRINT(type, name, format) printf(#name "=" #format " ", s->name);
    FIELDS(AS_PRINT)
#undef AS_PRINT
    printf("\n");
}

enum {
#define AS_COUNT(name, value, text) + 1
    ERROR_COUNT = 0 ERRORS(AS_COUNT)
#undef AS_COUNT
};

int main(void)
{
    struct settings s = { 80, 3, 0.5 };
    int i;

    for (i = 0; i < ERROR_COUNT; i++)
        printf("%s=%d: %s\n", table[i].name, table[i].code, table[i].text);
    printf("%s %s %d\n", text_of(ERR_BROKEN), text_of((enum error)5), ERR_LIMIT);
    print(&s);
    return 0;
}
