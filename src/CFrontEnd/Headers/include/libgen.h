/* libgen.h (POSIX) */
#ifndef CSOCK_LIBGEN_H
#define CSOCK_LIBGEN_H
#pragma csocktranslate class(Libgen)
#undef basename

char *dirname(char *path);
char *basename(char *path);
#endif
