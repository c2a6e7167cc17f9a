/* errors.h */
#ifndef ERRORS_H
#define ERRORS_H

enum error {
#define X(name, code, text) ERR_##name = code,
#include "errors.def"
#undef X
    ERR_LIMIT
};

const char *error_text(enum error error);
const char *error_name(enum error error);
int error_count(void);
const int *error_codes(void);

#endif
