/* wchar_t and wint_t (C11 7.19, 7.29) */
#ifndef CSOCK_BITS_WCHAR_T_H
#define CSOCK_BITS_WCHAR_T_H
typedef int wchar_t;
typedef unsigned int wint_t;
#endif
