/* Operands that are constants once what stands beside them is taken apart: C# computes them when it compiles, and must not find an overflow. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using uint16_t = ushort;
using uint32_t = uint;
using uint8_t = byte;

internal static unsafe class ConstantOperands
{
    static int calls;

    static int touch()
    {
        return ++calls;
    }

    static int main()
    {
        touch();
        uint32_t a = unchecked((uint)~(0xB085F670L != 3L ? 1 : 0));
        bool condition = true;
        if (!condition)
        {
            touch();
            condition = true;
        }
        uint16_t b = (ushort)((condition ? 1 : 0) | -7L);
        touch();
        uint8_t c = unchecked((byte)(-(5 > 3 ? 1 : 0) ^ 0x100));
        touch();
        ulong d = unchecked((ulong)-(long)(2 == 2 && 1.5 > 1.0 ? 1 : 0));
        touch();
        short e = unchecked((short)((40000 < 50000 ? 40000 : -1) * 2));

        printf("%u %u %u %lu %d\n"u8, a, b, c, d, e);
        printf("%d calls\n"u8, calls);
        printf("%u\n"u8, unchecked(unchecked((uint32_t)~(3 > 2 ? 1 : 0)) + unchecked((uint32_t)(-(4 == 4 ? 1 : 0)))));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
