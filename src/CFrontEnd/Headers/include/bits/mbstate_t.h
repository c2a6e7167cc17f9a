/* mbstate_t (C11 7.29.1) */
#ifndef CSOCK_BITS_MBSTATE_T_H
#define CSOCK_BITS_MBSTATE_T_H
typedef struct
{
    int __count;
    unsigned int __value;
} mbstate_t;
#endif
