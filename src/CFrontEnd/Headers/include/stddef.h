/* stddef.h (C11 7.19) */
#ifndef CSOCK_STDDEF_H
#define CSOCK_STDDEF_H
#include <bits/null.h>
#include <bits/size_t.h>
#include <bits/wchar_t.h>

typedef long ptrdiff_t;
typedef struct
{
    long long __max_align_ll;
    long double __max_align_ld;
} max_align_t;

#define offsetof(type, member) __builtin_offsetof(type, member)
#endif
