/* time_t (C11 7.27.1) */
#ifndef CSOCK_BITS_TIME_T_H
#define CSOCK_BITS_TIME_T_H
typedef long time_t;
#endif
