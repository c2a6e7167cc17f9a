/* bit_builtins.c - counting and swapping bits, folded and at run time */
using System.Buffers.Binary;
using System.Numerics;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using uint64_t = ulong;

internal static unsafe class BitBuiltins
{
    static uint word = 0x00f0;
    static ulong wide = 0x0f0000000000UL;
    static int zero;
    static int negative = -8;
    static readonly int* table = StaticStorage.Allocate<int>(8);  /* eight elements */

    /* The position of the highest bit: a binary logarithm. */
    static int log2_of(uint64_t n)
    {
        return n != 0 ? 63 - BitOperations.LeadingZeroCount(n) : -1;
    }

    static int main()
    {
        int __builtin_parityResult = BitOperations.PopCount(word) & 1;
        int __builtin_popcountResult = BitOperations.PopCount(word);
        int __builtin_ctzResult = BitOperations.TrailingZeroCount(word);
        printf("%d %d %d %d\n"u8, BitOperations.LeadingZeroCount(word), __builtin_ctzResult, __builtin_popcountResult, __builtin_parityResult);
        int __builtin_parityllResult = BitOperations.PopCount(wide ^ 1) & 1;
        int __builtin_popcountlResult = BitOperations.PopCount(wide);
        int __builtin_ctzllResult = BitOperations.TrailingZeroCount(wide);
        printf("%d %d %d %d\n"u8, BitOperations.LeadingZeroCount(wide), __builtin_ctzllResult, __builtin_popcountlResult, __builtin_parityllResult);
        ulong __builtin_bswap64Result = BinaryPrimitives.ReverseEndianness(wide);
        uint __builtin_bswap32Result = BinaryPrimitives.ReverseEndianness(word);
        printf("%x %x %lx\n"u8, BinaryPrimitives.ReverseEndianness((ushort)word), __builtin_bswap32Result, __builtin_bswap64Result);
        printf("%d %d %d\n"u8, Builtins.FindFirstSet(zero), Builtins.FindFirstSet((int)word), Builtins.FindFirstSet((long)wide));
        printf("%d %d\n"u8, Builtins.CountRedundantSignBits(negative), 63);
        int log2_ofResult = log2_of(0);
        printf("%zu %d %d\n"u8, 8 * sizeof(int) / sizeof(int), log2_of(1000000), log2_ofResult);
        switch (word)
        {
            case 240:          /* a constant */
                printf("swapped\n"u8);
                break;
        }
        if (word == 0xf0)
            printf("likely\n"u8);
        if (!(zero == 0))
            Builtins.Unreachable();
        if (zero != 0)
            Builtins.Trap();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
