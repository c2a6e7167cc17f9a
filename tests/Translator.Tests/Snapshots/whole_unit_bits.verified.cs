/* Bit-fields that fill the integer they are stored in, with and without a sign. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class WholeUnitBits
{
    [StructLayout(LayoutKind.Explicit, Size = 32)]
    internal struct units
    {
        [FieldOffset(0)]
        public short tag;
        public int low { readonly get => (short)bits; set => bits = (ushort)value; }
        [FieldOffset(2)]
        private ushort bits;
        public int high { readonly get => (int)bits2; set => bits2 = (ushort)value; }
        [FieldOffset(4)]
        private ushort bits2;
        public sbyte @byte { readonly get => (sbyte)bits3; set => bits3 = (byte)value; }
        [FieldOffset(6)]
        private byte bits3;
        public long wide { readonly get => (long)bits4; set => bits4 = (ulong)value; }
        [FieldOffset(8)]
        private ulong bits4;
        public int word { readonly get => (int)bits5; set => bits5 = (uint)value; }
        [FieldOffset(16)]
        private uint bits5;
        public uint rest { readonly get => bits6; set => bits6 = value; }
        [FieldOffset(20)]
        private uint bits6;
        public int eight { readonly get => (sbyte)bits7; set => bits7 = (byte)value; }
        [FieldOffset(24)]
        private byte bits7;
        public int narrow { readonly get => (short)bits8; set => bits8 = (ushort)value; }
        [FieldOffset(28)]
        private ushort bits8;
    }

    static units u = new units { tag = 1, low = -99, high = 65000, @byte = -5, wide = -1234567890123L, word = -7, rest = 4000000000u, eight = -128, narrow = -2 };

    static int main()
    {
        printf("%d %d %d %d %lld %d %u %d %d\n"u8, u.tag, u.low, u.high, u.@byte, u.wide, u.word, u.rest, u.eight, u.narrow);
        u.low ^= 0x7fff;
        u.high++;
        u.@byte -= 124;
        u.eight--;
        u.narrow = 40000;
        printf("%d %d %d %d %d\n"u8, u.low, u.high, u.@byte, u.eight, u.narrow);
        printf("%d %zu\n"u8, u.low < 0, sizeof(units));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
