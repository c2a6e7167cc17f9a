/* layout.c: sizes, alignments and offsets as the x86-64 ABI lays them down */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class Layout
{
    internal struct a
    {
        public sbyte c;
        public int i;
    }
    internal struct b
    {
        public int i;
        public sbyte c;
    }
    internal struct c
    {
        public sbyte c_;
        public double d;
        public sbyte e;
    }
    internal struct d
    {
        public a a;
        public sbyte c;
    }
    internal struct e
    {
        public fixed sbyte c[3];
        public short s;
    }
    internal struct in_type
    {
        public short s;
        public sbyte t;
    }

    internal struct f
    {
        public sbyte c;
        public in_type @in;
        public long l;
    }
    internal struct g
    {
        public fixed ulong arr[6]; /* c[2] */
        public sbyte z;
    }
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct u
    {
        [FieldOffset(0)]
        public fixed sbyte c[5];
        [FieldOffset(0)]
        public int i;
    }
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct v
    {
        [FieldOffset(0)]
        public e e;
        [FieldOffset(0)]
        public long l;
    }
    internal struct h
    {
        public u u;
        public sbyte c;
    }
    internal struct i
    {
        public void* p;
        public delegate*<void> f;
        public float x;
        public bool b;
    }
    [StructLayout(LayoutKind.Explicit, Size = 32)]
    internal struct j
    {
        [FieldOffset(0)]
        public double l;
        [FieldOffset(16)]
        public sbyte c;
    }

    static int main()
    {
        printf("%-10s %3zu align %2zu\n"u8, "struct a"u8, sizeof(a), 4);
        printf("%-10s %3zu align %2zu\n"u8, "struct b"u8, sizeof(b), 4);
        printf("%-10s %3zu align %2zu\n"u8, "struct c"u8, sizeof(c), 8);
        printf("%-10s %3zu align %2zu\n"u8, "struct d"u8, sizeof(d), 4);
        printf("%-10s %3zu align %2zu\n"u8, "struct e"u8, sizeof(e), 2);
        printf("%-10s %3zu align %2zu\n"u8, "struct f"u8, sizeof(f), 8);
        printf("%-10s %3zu align %2zu\n"u8, "struct g"u8, sizeof(g), 8);
        printf("%-10s %3zu align %2zu\n"u8, "union u"u8, sizeof(u), 4);
        printf("%-10s %3zu align %2zu\n"u8, "union v"u8, sizeof(v), 8);
        printf("%-10s %3zu align %2zu\n"u8, "struct h"u8, sizeof(h), 4);
        printf("%-10s %3zu align %2zu\n"u8, "struct i"u8, sizeof(i), 8);
        printf("%-10s %-8s %3zu\n"u8, "struct a"u8, "i"u8, 4UL);
        printf("%-10s %-8s %3zu\n"u8, "struct c"u8, "d"u8, 8UL);
        printf("%-10s %-8s %3zu\n"u8, "struct c"u8, "e"u8, 16UL);
        printf("%-10s %-8s %3zu\n"u8, "struct d"u8, "c"u8, 8UL);
        printf("%-10s %-8s %3zu\n"u8, "struct e"u8, "s"u8, 4UL);
        printf("%-10s %-8s %3zu\n"u8, "struct f"u8, "in.t"u8, 4UL);
        printf("%-10s %-8s %3zu\n"u8, "struct f"u8, "l"u8, 8UL);
        printf("%-10s %-8s %3zu\n"u8, "struct g"u8, "z"u8, 48UL);
        printf("%-10s %-8s %3zu\n"u8, "struct g"u8, "arr[1].e"u8, 40UL);
        printf("%-10s %-8s %3zu\n"u8, "struct h"u8, "c"u8, 8UL);
        printf("%-10s %-8s %3zu\n"u8, "struct i"u8, "b"u8, 20UL);
        printf("%zu %zu\n"u8, sizeof(j), 16UL);
        printf("%zu %zu %zu\n"u8, 2 * sizeof(c), sizeof(in_type), 10 * sizeof(a));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
