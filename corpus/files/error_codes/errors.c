#include "errors.h"

static const int codes[] = {
#define X(name, code, text) code,
#include "errors.def"
#undef X
};

const char *error_text(enum error error)
{
    switch (error) {
#define X(name, code, text) case ERR_##name: return text;
#include "errors.def"
#undef X
    default:
        return "unknown error";
    }
}

int error_count(void)
{
    return sizeof codes / sizeof codes[0];
}

const int *error_codes(void)
{
    return codes;
}
