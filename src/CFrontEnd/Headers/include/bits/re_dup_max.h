/* how often something can be repeated in a regular expression (POSIX limits.h), which regex.h has as well; the runtime has it in one place */
#ifndef CSOCK_BITS_RE_DUP_MAX_H
#define CSOCK_BITS_RE_DUP_MAX_H
#pragma csocktranslate class(PosixRegex)
#define RE_DUP_MAX 0x7fff
#endif
