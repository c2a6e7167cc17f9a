/* glob.h (POSIX, GNU) */
#ifndef CSOCK_GLOB_H
#define CSOCK_GLOB_H
#pragma csocktranslate class(Glob)
#include <bits/size_t.h>

/* flags of glob */
#define GLOB_ERR 1
#define GLOB_MARK 2
#define GLOB_NOSORT 4
#define GLOB_DOOFFS 8
#define GLOB_NOCHECK 16
#define GLOB_APPEND 32
#define GLOB_NOESCAPE 64
#define GLOB_PERIOD 128
#define GLOB_MAGCHAR 256
#define GLOB_BRACE 1024
#define GLOB_NOMAGIC 2048
#define GLOB_TILDE 4096
#define GLOB_ONLYDIR 8192
#define GLOB_TILDE_CHECK 16384

/* what glob returns */
#define GLOB_NOSPACE 1
#define GLOB_ABORTED 2
#define GLOB_NOMATCH 3
#define GLOB_NOSYS 4

typedef struct
{
    size_t gl_pathc;
    char **gl_pathv;
    size_t gl_offs;
    int gl_flags;
    void *__reserved[5];
} glob_t;

/* the 64-bit names of the same */
#define glob64_t glob_t
#define glob64 glob
#define globfree64 globfree

int glob(const char *pattern, int flags, int (*errfunc)(const char *path, int error), glob_t *pglob);
void globfree(glob_t *pglob);
int glob_pattern_p(const char *pattern, int quote);
#endif
