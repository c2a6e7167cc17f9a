/* off_t (POSIX sys/types.h), 64 bits */
#ifndef CSOCK_BITS_OFF_T_H
#define CSOCK_BITS_OFF_T_H
typedef long off_t;
#endif
