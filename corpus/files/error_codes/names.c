#include <stddef.h>
#include "errors.h"

static const struct {
    enum error error;
    const char *name;
} names[] = {
#define X(name, code, text) { ERR_##name, #name },
#include "errors.def"
#undef X
};

const char *error_name(enum error error)
{
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (names[i].error == error)
            return names[i].name;
    return "?";
}
