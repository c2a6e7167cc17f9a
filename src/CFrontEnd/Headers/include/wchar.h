/* wchar.h (C11 7.29): the types; the functions come with the wide streams and the locale */
#ifndef CSOCK_WCHAR_H
#define CSOCK_WCHAR_H
#include <bits/size_t.h>
#include <bits/wchar_t.h>
#endif
