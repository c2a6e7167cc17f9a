/* bits.h -- small functions that live in the header */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdint;
using uint32_t = uint;
using uint8_t = byte;

internal static unsafe class Bits
{
    internal const int WORD_BITS = 32;
    internal const uint ALL_BITS = 0xFFFFFFFFu;
    internal const uint LOW_MASK = ALL_BITS >> (WORD_BITS / 2);

    /* How many bits are set in each half byte. */
    internal static readonly uint8_t* nibble_bits = StaticStorage.Create<uint8_t>([0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4]);

    /* Counts the bits that are set. */
    internal static int count_bits(uint32_t word)
    {
        int count = 0;

        for (; word != 0; word >>= 4)
            count += nibble_bits[word & 15];
        return count;
    }

    static int serial = 100;

    /* Each file that includes this counts its own calls. */
    static int next_serial()
    {

        return serial++;
    }

    /* One function for all files: bits.c has the external definition. */
    internal static uint32_t rotate(uint32_t word, int by)
    {
        return by == 0 ? word : (word << by) | (word >> (WORD_BITS - by));
    }

    /* Built on the other ones. */
    internal static int parity(uint32_t word)
    {
        return count_bits(word) % 2;
    }

    static int uses;                /* one in each file */

    internal static uint32_t scramble(uint32_t word)
    {
        uses++;
        return rotate(word, 7) ^ (uint32_t)next_serial();
    }

    internal static int scramble_uses()
    {
        return uses * 1000 + next_serial();
    }
}
