/* A protocol header without padding, and members that are not aligned. */

using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class PackedRecords
{
    [StructLayout(LayoutKind.Explicit, Size = 26)]
    internal struct frame
    {
        [FieldOffset(0)]
        public byte type;
        [FieldOffset(1)]
        public uint sequence;
        [FieldOffset(5)]
        public ushort port;
        [FieldOffset(7)]
        public double value;
        [FieldOffset(15)]
        public fixed sbyte tag[3];
        [FieldOffset(18)]
        public long stamp;
    }

    internal struct loose
    {
        public byte type;
        public uint sequence;
        public ushort port;
        public double value;
    }

    [StructLayout(LayoutKind.Explicit, Size = 40)]
    internal struct partly
    {
        [FieldOffset(0)]
        public sbyte a;
        [FieldOffset(1)]
        public int b;
        [FieldOffset(6)]
        public short c;
        [FieldOffset(8)]
        public frame inner;
        [FieldOffset(36)]
        public int d;
    }

    static frame initial = create_initial();

    static frame create_initial()
    {
        frame value = new frame { type = 1, sequence = 0x01020304, port = 0x0506, value = 1.0, stamp = -2 };
        "xyz"u8.CopyTo(value.tag, 3);
        return value;
    }

    static long sum(frame* frames, int count)
    {
        long total = 0;

        while (count-- > 0)
            total += frames++->stamp;
        return total;
    }

    static int main()
    {
        byte* wire = stackalloc byte[64];
        frame* frames = stackalloc frame[] { initial, new frame { type = 2, stamp = 40 }, new frame { type = 3, stamp = 400 } };
        partly part = new partly { a = (sbyte)'a', b = 100, c = 7, inner = initial, d = 9 };
        frame* f = (frame*)(wire + 1);
        size_t i;

        printf("%zu %zu %zu\n"u8, sizeof(frame), sizeof(loose), sizeof(partly));
        printf("%zu %zu %zu %zu\n"u8, 1UL, 7UL, 18UL,
            8UL);
        memset(wire, 0xee, 64);
        *f = initial;
        f->sequence++;
        f->port <<= 4;
        f->value *= -1.5;
        for (i = 0; i < (ulong)sizeof(frame) + 2; i++)
            printf("%02x%s"u8, wire[i], i % 8 == 7 ? "\n"u8 : " "u8);
        printf("\n%ld %ld\n"u8, sum(frames, 3), frames[2].stamp - frames[1].stamp);
        part.b += 5;
        part.inner.sequence = (uint)part.b;
        part.inner.stamp = part.d;
        printf("%d %u %ld %.3s %d\n"u8, part.b, part.inner.sequence, part.inner.stamp, part.inner.tag, part.d);
        printf("%d\n"u8, (int)((sbyte*)&frames[2] - (sbyte*)frames));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
