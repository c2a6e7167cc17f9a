#include <stdio.h>
#include "bits.h"

int main(void)
{
    uint32_t word = 0x12345678;
    int first, second;

    uses += 7;
    printf("%d bits, parity %d\n", count_bits(word), parity(word));
    printf("%08x %08x\n", (unsigned)rotate(word, 8), (unsigned)rotate(word, 0));
    printf("%08x\n", (unsigned)scramble(word));
    printf("%08x\n", (unsigned)scramble(word));
    first = next_serial();
    second = next_serial();
    printf("serials %d %d, %d in bits.c\n", first, second, scramble_uses());
    printf("uses %d, mask %04x, table of %zu\n", uses, LOW_MASK, sizeof nibble_bits);
    return 0;
}
