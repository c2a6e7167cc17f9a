/* the exact-width unsigned types (C11 7.20.1.1) */
#ifndef CSOCK_BITS_STDINT_UINTN_H
#define CSOCK_BITS_STDINT_UINTN_H
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long uint64_t;
#endif
