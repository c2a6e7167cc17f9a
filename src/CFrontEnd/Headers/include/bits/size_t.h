/* size_t (C11 7.19) */
#ifndef CSOCK_BITS_SIZE_T_H
#define CSOCK_BITS_SIZE_T_H
typedef unsigned long size_t;
#endif
