/* va_list (C11 7.16) */
#ifndef CSOCK_BITS_VA_LIST_H
#define CSOCK_BITS_VA_LIST_H
typedef __builtin_va_list va_list;
#endif
