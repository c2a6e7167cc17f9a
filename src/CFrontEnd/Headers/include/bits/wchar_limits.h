/* the limits of wchar_t (C11 7.20.3, 7.29) */
#ifndef CSOCK_BITS_WCHAR_LIMITS_H
#define CSOCK_BITS_WCHAR_LIMITS_H
#pragma csocktranslate class(Stdint)
#define WCHAR_MIN (-2147483647 - 1)
#define WCHAR_MAX 2147483647
#endif
