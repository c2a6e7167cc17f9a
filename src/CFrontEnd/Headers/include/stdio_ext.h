/* stdio_ext.h (Solaris, GNU) */
#ifndef CSOCK_STDIO_EXT_H
#define CSOCK_STDIO_EXT_H
#pragma csocktranslate class(StdioExt)
#include <stdio.h>

/* who locks a stream */
#define FSETLOCKING_QUERY 0
#define FSETLOCKING_INTERNAL 1
#define FSETLOCKING_BYCALLER 2

size_t __fbufsize(FILE *fp);
int __freading(FILE *fp);
int __fwriting(FILE *fp);
int __freadable(FILE *fp);
int __fwritable(FILE *fp);
int __flbf(FILE *fp);
void __fpurge(FILE *fp);
size_t __fpending(FILE *fp);
void _flushlbf(void);
int __fsetlocking(FILE *fp, int type);
#endif
