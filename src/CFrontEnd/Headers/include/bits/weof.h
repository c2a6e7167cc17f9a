/* WEOF (C11 7.29, 7.30) */
#ifndef CSOCK_BITS_WEOF_H
#define CSOCK_BITS_WEOF_H
#pragma csocktranslate class(Wchar)
#define WEOF 0xffffffffu
#endif
