using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static Bits;
using uint32_t = uint;
using uint8_t = byte;

internal static unsafe class Program
{
    static int serial = 100;

    static int next_serial()
    {

        return serial++;
    }

    static int uses;

    static int main()
    {
        uint32_t word = 0x12345678;
        int first, second;

        uses += 7;
        printf("%d bits, parity %d\n"u8, count_bits(word), parity(word));
        printf("%08x %08x\n"u8, rotate(word, 8), rotate(word, 0));
        printf("%08x\n"u8, scramble(word));
        printf("%08x\n"u8, scramble(word));
        first = next_serial();
        second = next_serial();
        printf("serials %d %d, %d in bits.c\n"u8, first, second, scramble_uses());
        printf("uses %d, mask %04x, table of %zu\n"u8, uses, LOW_MASK, 16);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
