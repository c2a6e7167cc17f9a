/* iconv.h (POSIX): from one character set to another */
#ifndef CSOCK_ICONV_H
#define CSOCK_ICONV_H
#pragma csocktranslate class(Iconv)
#include <bits/size_t.h>

typedef void *iconv_t;

iconv_t iconv_open(const char *tocode, const char *fromcode);
size_t iconv(iconv_t cd, char **inbuf, size_t *inbytesleft, char **outbuf, size_t *outbytesleft);
int iconv_close(iconv_t cd);
#endif
