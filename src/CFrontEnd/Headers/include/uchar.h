/* uchar.h (C11 7.28) */
#ifndef CSOCK_UCHAR_H
#define CSOCK_UCHAR_H
#pragma csocktranslate class(Uchar)
#include <bits/mbstate_t.h>
#include <bits/size_t.h>

typedef unsigned short char16_t;
typedef unsigned int char32_t;

size_t mbrtoc16(char16_t *pc16, const char *s, size_t n, mbstate_t *ps);
size_t c16rtomb(char *s, char16_t c16, mbstate_t *ps);
size_t mbrtoc32(char32_t *pc32, const char *s, size_t n, mbstate_t *ps);
size_t c32rtomb(char *s, char32_t c32, mbstate_t *ps);
#endif
