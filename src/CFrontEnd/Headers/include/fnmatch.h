/* fnmatch.h (POSIX, GNU) */
#ifndef CSOCK_FNMATCH_H
#define CSOCK_FNMATCH_H
#pragma csocktranslate class(Fnmatch)

/* flags of fnmatch */
#define FNM_PATHNAME 1
#define FNM_NOESCAPE 2
#define FNM_PERIOD 4
#define FNM_FILE_NAME 1
#define FNM_LEADING_DIR 8
#define FNM_CASEFOLD 16
#define FNM_EXTMATCH 32

/* what fnmatch returns when the string does not match */
#define FNM_NOMATCH 1

int fnmatch(const char *pattern, const char *name, int flags);
#endif
