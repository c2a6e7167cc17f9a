/* clock_t (C11 7.27.1) */
#ifndef CSOCK_BITS_CLOCK_T_H
#define CSOCK_BITS_CLOCK_T_H
typedef long clock_t;
#endif
