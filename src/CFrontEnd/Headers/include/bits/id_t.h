/* id_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_ID_T_H
#define CSOCK_BITS_ID_T_H
typedef unsigned int id_t;
#endif
