/* the exact-width signed types (C11 7.20.1.1) */
#ifndef CSOCK_BITS_STDINT_INTN_H
#define CSOCK_BITS_STDINT_INTN_H
typedef signed char int8_t;
typedef short int16_t;
typedef int int32_t;
typedef long int64_t;
#endif
