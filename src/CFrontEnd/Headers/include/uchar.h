/* uchar.h (C11 7.28): the types; the conversions are functions of the multibyte locale */
#ifndef CSOCK_UCHAR_H
#define CSOCK_UCHAR_H
#include <bits/size_t.h>

typedef unsigned short char16_t;
typedef unsigned int char32_t;
#endif
