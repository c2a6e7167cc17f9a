/* #pragma pack, pushed and popped, with and without names. */

using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class PragmaPack
{
    internal struct natural
    {
        public sbyte c;
        public long l;
        public short s;
        public double d;
    }
    [StructLayout(LayoutKind.Explicit, Size = 19)]
    internal struct bytes
    {
        [FieldOffset(0)]
        public sbyte c;
        [FieldOffset(1)]
        public long l;
        [FieldOffset(9)]
        public short s;
        [FieldOffset(11)]
        public double d;
    }
    [StructLayout(LayoutKind.Explicit, Size = 20)]
    internal struct pairs
    {
        [FieldOffset(0)]
        public sbyte c;
        [FieldOffset(2)]
        public long l;
        [FieldOffset(10)]
        public short s;
        [FieldOffset(12)]
        public double d;
    }
    [StructLayout(LayoutKind.Explicit, Size = 56)]
    internal struct words
    {
        [FieldOffset(0)]
        public sbyte c;
        [FieldOffset(4)]
        public long l;
        [FieldOffset(12)]
        public short s;
        [FieldOffset(16)]
        public double d;
        [FieldOffset(24)]
        public natural n;
    }
    [StructLayout(LayoutKind.Explicit, Size = 19)]
    internal struct bytes_again
    {
        [FieldOffset(0)]
        public sbyte c;
        [FieldOffset(1)]
        public long l;
        [FieldOffset(9)]
        public short s;
        [FieldOffset(11)]
        public double d;
    }
    internal struct natural_again
    {
        public sbyte c;
        public long l;
        public short s;
        public double d;
    }
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct mixed
    {
        [FieldOffset(0)]
        public fixed sbyte c[5];
        [FieldOffset(0)]
        public long l;
        [FieldOffset(0)]
        public double d;
    }

    /* a bitmap file's header is written like this */
    [StructLayout(LayoutKind.Explicit, Size = 14)]
    internal struct bitmap_header
    {
        [FieldOffset(0)]
        public fixed sbyte magic[2];
        [FieldOffset(2)]
        public uint size;
        [FieldOffset(6)]
        public fixed ushort reserved[2];
        [FieldOffset(10)]
        public uint offset;
    }

    static int main()
    {
        bitmap_header h = new bitmap_header { size = 1024, offset = 54 };
        h.magic[0] = (sbyte)'B';
        h.magic[1] = (sbyte)'M';
        byte* p = (byte*)&h;
        mixed m = default;
        "abcd"u8.CopyTo(m.c, 5);
        words w = new words { c = (sbyte)'w', l = 1, s = 2, d = 3.5, n = new natural { c = (sbyte)'n', l = 4, s = 5, d = 6.5 } };
        size_t i;

        printf("%-14s %2zu, l at %2zu, d at %2zu\n"u8, "struct natural"u8, sizeof(natural), 8UL, 24UL);
        printf("%-14s %2zu, l at %2zu, d at %2zu\n"u8, "struct bytes"u8, sizeof(bytes), 1UL, 11UL);
        printf("%-14s %2zu, l at %2zu, d at %2zu\n"u8, "struct pairs"u8, sizeof(pairs), 2UL, 12UL);
        printf("%-14s %2zu, l at %2zu, d at %2zu\n"u8, "struct words"u8, sizeof(words), 4UL, 16UL);
        printf("%-14s %2zu, l at %2zu, d at %2zu\n"u8, "struct bytes_again"u8, sizeof(bytes_again), 1UL, 11UL);
        printf("%-14s %2zu, l at %2zu, d at %2zu\n"u8, "struct natural_again"u8, sizeof(natural_again), 8UL, 24UL);
        printf("%-14s %2zu, l at %2zu, d at %2zu\n"u8, "union mixed"u8, sizeof(mixed), 0UL, 0UL);
        for (i = 0; i < (ulong)sizeof(bitmap_header); i++)
            printf("%02x "u8, p[i]);
        printf("\n%s %ld %g %ld %g\n"u8, m.c, w.l, w.d, w.n.l, w.n.d);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
