/* byteswap.h (bswap(3)) */
#ifndef CSOCK_BYTESWAP_H
#define CSOCK_BYTESWAP_H
#pragma csocktranslate class(Byteswap)
#include <bits/stdint_uintn.h>

uint16_t bswap_16(uint16_t x);
uint32_t bswap_32(uint32_t x);
uint64_t bswap_64(uint64_t x);
#endif
