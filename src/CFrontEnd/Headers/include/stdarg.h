/* stdarg.h (C11 7.16) */
#ifndef CSOCK_STDARG_H
#define CSOCK_STDARG_H
#include <bits/va_list.h>

#define va_start(ap, last) __builtin_va_start(ap, last)
#define va_arg(ap, type) __builtin_va_arg(ap, type)
#define va_end(ap) __builtin_va_end(ap)
#define va_copy(dest, src) __builtin_va_copy(dest, src)
#endif
