/* NULL (C11 7.19) */
#ifndef CSOCK_BITS_NULL_H
#define CSOCK_BITS_NULL_H
#define NULL ((void *)0)
#endif
