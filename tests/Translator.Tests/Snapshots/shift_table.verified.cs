/* shift_table.c: shifts of all widths: the type is that of the left operand alone */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using uint16_t = ushort;
using uint32_t = uint;
using uint64_t = ulong;
using uint8_t = byte;

internal static unsafe class ShiftTable
{
    static uint32_t rotl32(uint32_t x, int n)
    {
        return x << n | x >> (32 - n);
    }
    static uint64_t rotr64(uint64_t x, uint n)
    {
        return (x >> (int)n) | (x << (int)(64 - n));
    }
    static uint8_t rotl8(uint8_t x, int n)
    {
        return (byte)(x << n | x >> (8 - n));
    }
    static uint16_t rotl16(uint16_t x, int n)
    {
        return (ushort)(x << n | x >> (16 - n));
    }

    static int main()
    {
        int i;
        byte @byte = 0x96;
        short neg = -256;
        long one = 1;
        long count = 4;

        for (i = 0; i < 8; i++)
            printf("%d: %03x %02x %d\n"u8, i, @byte << i, @byte >> i, neg >> i);

        for (i = 0; i < 64; i += 9)
            printf("1 << %2d = %llx\n"u8, i, (ulong)one << i);

        printf("%d\n"u8, -1 >> 31);
        printf("%u\n"u8, unchecked(0 - 1u) >> 31);
        printf("%d\n"u8, (byte)0xff >> 4);
        printf("%d\n"u8, unchecked((sbyte)0xff) >> 4);
        printf("%lx\n"u8, 1UL << (int)count << (int)count);
        printf("%x\n"u8, 0xf0 >> (int)count);

        printf("%08x %08x\n"u8, rotl32(0xdeadbeefu, 8), rotl32(0x80000001u, 1));
        printf("%016llx\n"u8, rotr64(0x0123456789abcdefUL, 20));
        printf("%02x %04x\n"u8, rotl8(0x81, 1), rotl16(0x8001, 4));

        /* a shift count of any integer type */
        {
            sbyte c = 3;
            ulong ull = 5;
            uint32_t w = 0x1234;

            w <<= c;
            printf("%x\n"u8, w);
            w >>= (int)ull;
            printf("%x\n"u8, w);
            w <<= 16;
            w >>= 4 + c;
            printf("%x\n"u8, w);
        }

        /* fields of an IPv4 header's first word */
        {
            uint32_t word = 0x45000054;

            printf("version %u, words %u, service %u, length %u\n"u8, word >> 28, word >> 24 & 0xf, word >> 16 & 0xff, word & 0xffff);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
