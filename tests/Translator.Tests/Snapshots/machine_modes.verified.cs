/* machine_modes.c: integer types by the width that the attribute mode gives them, as portable compilers' sources had it */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using int16 = short;
using int64 = long;
using int8 = sbyte;
using real64 = double;
using uint32 = uint;
using uint8 = byte;
using word = ulong;

internal static unsafe class MachineModes
{
    internal struct packet
    {
        public uint8 kind;
        public ushort length;
        public int64 stamp;
    }

    static int64 widen(int8 a, uint8 b, int16 c)
    {
        return (int64)a * b + c;
    }

    static int main()
    {
        packet p = new packet { kind = 300 & 0xff, length = 65535, stamp = 1 };
        int8 a = 127;
        uint8 b = 255;
        int16 c = -32768;
        uint32 d = 0;
        word w = ~0UL;
        real64 r = 0.1;

        a++;
        b++;
        c--;
        d--;
        p.length++;
        p.stamp <<= 40;
        printf("%d %d %d %u\n"u8, a, b, c, d);
        printf("%d %d %ld\n"u8, p.kind, p.length, p.stamp);
        printf("%ld %lu %.17g\n"u8, widen(-128, 200, 5), w, r);
        printf("%zu %zu %zu %zu %zu\n"u8, sizeof(int8), sizeof(int16), sizeof(uint32), sizeof(int64), sizeof(packet));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
