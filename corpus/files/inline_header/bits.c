#include "bits.h"

extern inline uint32_t rotate(uint32_t word, int by);

uint32_t scramble(uint32_t word)
{
    uses++;
    return rotate(word, 7) ^ (uint32_t)next_serial();
}

int scramble_uses(void)
{
    return uses * 1000 + next_serial();
}
