/* locale_t (POSIX locale.h) */
#ifndef CSOCK_BITS_LOCALE_T_H
#define CSOCK_BITS_LOCALE_T_H
struct __locale_struct
{
    char __choices[16];
};
typedef struct __locale_struct *locale_t;
#endif
