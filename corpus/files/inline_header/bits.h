/* bits.h -- small functions that live in the header */
#ifndef BITS_H
#define BITS_H

#include <stdint.h>

#define WORD_BITS 32
#define ALL_BITS 0xFFFFFFFFu
#define LOW_MASK (ALL_BITS >> (WORD_BITS / 2))

/* How many bits are set in each half byte. */
static const uint8_t nibble_bits[16] = { 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4 };

/* Counts the bits that are set. */
static inline int count_bits(uint32_t word)
{
    int count = 0;

    for (; word; word >>= 4)
        count += nibble_bits[word & 15];
    return count;
}

/* Each file that includes this counts its own calls. */
static inline int next_serial(void)
{
    static int serial = 100;

    return serial++;
}

/* One function for all files: bits.c has the external definition. */
inline uint32_t rotate(uint32_t word, int by)
{
    return by == 0 ? word : (word << by) | (word >> (WORD_BITS - by));
}

/* Built on the other ones. */
static inline int parity(uint32_t word)
{
    return count_bits(word) % 2;
}

static int uses;                /* one in each file */

uint32_t scramble(uint32_t word);
int scramble_uses(void);

#endif
