/* Arithmetic of unsigned char and unsigned short that wraps around. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;
using u16 = ushort;
using u32 = uint;
using u8 = byte;

internal static unsafe class NarrowWrapping
{
    static u8 a8 = 250;
    static u16 a16 = 65530;
    static u32 a32 = 4294967290u;

    static int main()
    {
        if (a8 + 10 != 260 || (u8)(a8 + 10) != 4 || a16 + 10 != 65540 || (u16)(a16 + 10) != 4 ||
            a32 + 10 != 4)
            abort();
        if (a8 - 251 > 0 || a32 - 4294967295u < 0)
            abort();
        u8 i, n = 0;
        for (i = 250; i >= 250; i++)
            n++;
        if (n != 6 || i != 0)
            abort();
        u8 x = (byte)(a8 << 1);
        if (x != 244)
            abort();
        if ((a8 << 1) != 500)
            abort();
        x = (byte)(a8 * a8);
        if (x != 36)
            abort();
        x += unchecked((byte)300);
        if (x != 80)
            abort();
        x -= 81;
        if (x != 255)
            abort();
        x /= 2;
        if (x != 127)
            abort();
        x = (byte)-x;
        if (x != 129)
            abort();
        x = (byte)~x;
        if (x != 126)
            abort();
        x >>= 1;
        x ^= unchecked((byte)0x1ff);
        if (x != 192)
            abort();
        a16 *= a16;
        if (a16 != 36)
            abort();
        a16 = (ushort)(a8 > 100 ? -1 : 0);
        if (a16 != 65535)
            abort();
        if ((a8 > -1 ? 1 : 0) != 1 || a32 > unchecked((uint)-1))
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
