/* Where gcc puts bit-fields: straddling, unnamed, zero width, packed, aligned, in unions and anonymous members. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class BitFieldLayouts
{
    static void dump(sbyte* name, void* data, size_t size)
    {
        byte* p = (byte*)data;
        size_t i;

        printf("%-24s"u8, name);
        for (i = 0; i < size; i++)
            printf(" %02x"u8, p[i]);
        printf("\n"u8);
    }

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct crossing
    {
        [FieldOffset(0)]
        public sbyte a;
        public int b { readonly get => (int)BitField.ReadSigned(in bits, 0, 20); set => BitField.Write(ref bits, 0, 20, value); }
        [FieldOffset(1)]
        private byte bits;
        public int c { readonly get => (int)BitField.ReadSigned(in bits2, 0, 20); set => BitField.Write(ref bits2, 0, 20, value); }
        public int d { readonly get => (int)BitField.ReadSigned(in bits2, 20, 4); set => BitField.Write(ref bits2, 20, 4, value); }
        [FieldOffset(4)]
        private byte bits2;
        [FieldOffset(7)]
        public sbyte e;
    }
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct gaps
    {
        public int a { readonly get => BitField.Unsigned(bits, 0, 3); set => BitField.Set(ref bits, 0, 3, value); }
        public int b { readonly get => BitField.Unsigned(bits, 7, 5); set => BitField.Set(ref bits, 7, 5, value); }
        [FieldOffset(0)]
        private ushort bits;
        public int c { readonly get => BitField.Unsigned(bits2, 0, 7); set => BitField.Set(ref bits2, 0, 7, value); }
        [FieldOffset(4)]
        private byte bits2;
    }
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct behind_chars
    {
        [FieldOffset(0)]
        public sbyte x;
        public int a { readonly get => (int)BitField.ReadSigned(in bits, 0, 9); set => BitField.Write(ref bits, 0, 9, value); }
        public int b { readonly get => (int)BitField.ReadSigned(in bits, 9, 15); set => BitField.Write(ref bits, 9, 15, value); }
        [FieldOffset(1)]
        private byte bits;
        [FieldOffset(4)]
        public sbyte y;
    }
    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct three_bytes
    {
        public int a { readonly get => (int)BitField.ReadSigned(in bits, 0, 18); set => BitField.Write(ref bits, 0, 18, value); }
        [FieldOffset(0)]
        private byte bits;
        [FieldOffset(3)]
        public sbyte tail;
    }
    [StructLayout(LayoutKind.Explicit, Size = 10)]
    internal struct tight
    {
        [FieldOffset(0)]
        public sbyte x;
        public ulong a { readonly get => BitField.ReadUnsigned(in bits, 0, 50); set => BitField.Write(ref bits, 0, 50, (long)value); }
        public int b { readonly get => (int)BitField.ReadUnsigned(in bits, 50, 7); set => BitField.Write(ref bits, 50, 7, value); }
        public int y { readonly get => (int)BitField.ReadSigned(in bits, 57, 9); set => BitField.Write(ref bits, 57, 9, value); }
        [FieldOffset(1)]
        private byte bits;
    }
    [StructLayout(LayoutKind.Explicit, Size = 10)]
    internal struct odd
    {
        public int a { readonly get => (int)BitField.ReadUnsigned(in bits, 0, 5); set => BitField.Write(ref bits, 0, 5, value); }
        public int b { readonly get => (int)BitField.ReadUnsigned(in bits, 5, 30); set => BitField.Write(ref bits, 5, 30, value); }
        public int c { readonly get => (int)BitField.ReadUnsigned(in bits, 35, 30); set => BitField.Write(ref bits, 35, 30, value); }
        [FieldOffset(0)]
        private byte bits;
        [FieldOffset(9)]
        public byte d;
    }
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct spaced
    {
        public int a { readonly get => BitField.Signed(bits, 0, 4); set => BitField.Set(ref bits, 0, 4, value); }
        [FieldOffset(0)]
        private byte bits;
        public int b { readonly get => BitField.Signed(bits2, 0, 4); set => BitField.Set(ref bits2, 0, 4, value); }
        public int c { readonly get => BitField.Signed(bits2, 4, 2); set => BitField.Set(ref bits2, 4, 2, value); }
        [FieldOffset(4)]
        private byte bits2;
    }
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct overlaid
    {
        public int a { readonly get => BitField.Unsigned(bits, 0, 3); set => BitField.Set(ref bits, 0, 3, value); }
        [FieldOffset(0)]
        private byte bits;
        public ulong b { readonly get => BitField.Unsigned(bits2, 0, 41); set => BitField.Set(ref bits2, 0, 41, (long)value); }
        [FieldOffset(0)]
        private ulong bits2;
        public int c { readonly get => BitField.Signed(bits3, 0, 6); set => BitField.Set(ref bits3, 0, 6, value); }
        [FieldOffset(0)]
        private byte bits3;
        [FieldOffset(0)]
        public int whole;
    }
    internal struct anonymous_type
    {
        public int lo { readonly get => BitField.Unsigned(bits, 0, 12); set => BitField.Set(ref bits, 0, 12, value); }
        public int hi { readonly get => BitField.Unsigned(bits, 12, 12); set => BitField.Set(ref bits, 12, 12, value); }
        private uint bits;
    }

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct union_anonymous_type
    {
        [FieldOffset(0)]
        public anonymous_type anonymous;
        [FieldOffset(0)]
        public int both;
    }

    internal struct outer
    {
        public short kind;
        public union_anonymous_type anonymous;
        public bool ready { readonly get => BitField.Unsigned(bits, 0, 1) != 0; set => BitField.Set(ref bits, 0, 1, value ? 1 : 0); }
        private byte bits;
    }
    [StructLayout(LayoutKind.Explicit, Size = 14)]
    internal struct pack2
    {
        [FieldOffset(0)]
        public sbyte a;
        public int b { readonly get => (int)BitField.ReadSigned(in bits, 0, 10); set => BitField.Write(ref bits, 0, 10, value); }
        public int c { readonly get => (int)BitField.ReadSigned(in bits, 10, 25); set => BitField.Write(ref bits, 10, 25, value); }
        [FieldOffset(1)]
        private byte bits;
        [FieldOffset(6)]
        public long d;
    }

    static int main()
    {
        do
        {
            crossing v;
            memset(&v, 0, (ulong)sizeof(crossing));
            v.b = -1;
            dump("struct crossing.b"u8.ToPointer(), &v, (ulong)sizeof(crossing));
        }
        while (false);
        do
        {
            crossing v;
            memset(&v, 0, (ulong)sizeof(crossing));
            v.c = -1;
            dump("struct crossing.c"u8.ToPointer(), &v, (ulong)sizeof(crossing));
        }
        while (false);
        do
        {
            crossing v;
            memset(&v, 0, (ulong)sizeof(crossing));
            v.d = -1;
            dump("struct crossing.d"u8.ToPointer(), &v, (ulong)sizeof(crossing));
        }
        while (false);
        do
        {
            crossing v;
            memset(&v, 0, (ulong)sizeof(crossing));
            v.e = -1;
            dump("struct crossing.e"u8.ToPointer(), &v, (ulong)sizeof(crossing));
        }
        while (false);
        do
        {
            gaps v;
            memset(&v, 0, (ulong)sizeof(gaps));
            v.a = unchecked((int)unchecked((uint)-1));
            dump("struct gaps.a"u8.ToPointer(), &v, (ulong)sizeof(gaps));
        }
        while (false);
        do
        {
            gaps v;
            memset(&v, 0, (ulong)sizeof(gaps));
            v.b = unchecked((int)unchecked((uint)-1));
            dump("struct gaps.b"u8.ToPointer(), &v, (ulong)sizeof(gaps));
        }
        while (false);
        do
        {
            gaps v;
            memset(&v, 0, (ulong)sizeof(gaps));
            v.c = unchecked((int)unchecked((uint)-1));
            dump("struct gaps.c"u8.ToPointer(), &v, (ulong)sizeof(gaps));
        }
        while (false);
        do
        {
            behind_chars v;
            memset(&v, 0, (ulong)sizeof(behind_chars));
            v.a = -1;
            dump("struct behind_chars.a"u8.ToPointer(), &v, (ulong)sizeof(behind_chars));
        }
        while (false);
        do
        {
            behind_chars v;
            memset(&v, 0, (ulong)sizeof(behind_chars));
            v.b = -1;
            dump("struct behind_chars.b"u8.ToPointer(), &v, (ulong)sizeof(behind_chars));
        }
        while (false);
        do
        {
            behind_chars v;
            memset(&v, 0, (ulong)sizeof(behind_chars));
            v.y = -1;
            dump("struct behind_chars.y"u8.ToPointer(), &v, (ulong)sizeof(behind_chars));
        }
        while (false);
        do
        {
            three_bytes v;
            memset(&v, 0, (ulong)sizeof(three_bytes));
            v.a = -1;
            dump("struct three_bytes.a"u8.ToPointer(), &v, (ulong)sizeof(three_bytes));
        }
        while (false);
        do
        {
            three_bytes v;
            memset(&v, 0, (ulong)sizeof(three_bytes));
            v.tail = -1;
            dump("struct three_bytes.tail"u8.ToPointer(), &v, (ulong)sizeof(three_bytes));
        }
        while (false);
        do
        {
            tight v;
            memset(&v, 0, (ulong)sizeof(tight));
            v.a = unchecked((ulong)-1);
            dump("struct tight.a"u8.ToPointer(), &v, (ulong)sizeof(tight));
        }
        while (false);
        do
        {
            tight v;
            memset(&v, 0, (ulong)sizeof(tight));
            v.b = unchecked((int)unchecked((uint)-1));
            dump("struct tight.b"u8.ToPointer(), &v, (ulong)sizeof(tight));
        }
        while (false);
        do
        {
            tight v;
            memset(&v, 0, (ulong)sizeof(tight));
            v.y = -1;
            dump("struct tight.y"u8.ToPointer(), &v, (ulong)sizeof(tight));
        }
        while (false);
        do
        {
            odd v;
            memset(&v, 0, (ulong)sizeof(odd));
            v.a = unchecked((int)unchecked((uint)-1));
            dump("struct odd.a"u8.ToPointer(), &v, (ulong)sizeof(odd));
        }
        while (false);
        do
        {
            odd v;
            memset(&v, 0, (ulong)sizeof(odd));
            v.b = unchecked((int)unchecked((uint)-1));
            dump("struct odd.b"u8.ToPointer(), &v, (ulong)sizeof(odd));
        }
        while (false);
        do
        {
            odd v;
            memset(&v, 0, (ulong)sizeof(odd));
            v.c = unchecked((int)unchecked((uint)-1));
            dump("struct odd.c"u8.ToPointer(), &v, (ulong)sizeof(odd));
        }
        while (false);
        do
        {
            odd v;
            memset(&v, 0, (ulong)sizeof(odd));
            v.d = unchecked((byte)-1);
            dump("struct odd.d"u8.ToPointer(), &v, (ulong)sizeof(odd));
        }
        while (false);
        do
        {
            spaced v;
            memset(&v, 0, (ulong)sizeof(spaced));
            v.a = -1;
            dump("struct spaced.a"u8.ToPointer(), &v, (ulong)sizeof(spaced));
        }
        while (false);
        do
        {
            spaced v;
            memset(&v, 0, (ulong)sizeof(spaced));
            v.b = -1;
            dump("struct spaced.b"u8.ToPointer(), &v, (ulong)sizeof(spaced));
        }
        while (false);
        do
        {
            spaced v;
            memset(&v, 0, (ulong)sizeof(spaced));
            v.c = -1;
            dump("struct spaced.c"u8.ToPointer(), &v, (ulong)sizeof(spaced));
        }
        while (false);
        do
        {
            overlaid v;
            memset(&v, 0, (ulong)sizeof(overlaid));
            v.a = unchecked((int)unchecked((uint)-1));
            dump("union overlaid.a"u8.ToPointer(), &v, (ulong)sizeof(overlaid));
        }
        while (false);
        do
        {
            overlaid v;
            memset(&v, 0, (ulong)sizeof(overlaid));
            v.b = unchecked((ulong)-1);
            dump("union overlaid.b"u8.ToPointer(), &v, (ulong)sizeof(overlaid));
        }
        while (false);
        do
        {
            overlaid v;
            memset(&v, 0, (ulong)sizeof(overlaid));
            v.c = -1;
            dump("union overlaid.c"u8.ToPointer(), &v, (ulong)sizeof(overlaid));
        }
        while (false);
        do
        {
            outer v;
            memset(&v, 0, (ulong)sizeof(outer));
            v.anonymous.anonymous.lo = unchecked((int)unchecked((uint)-1));
            dump("struct outer.lo"u8.ToPointer(), &v, (ulong)sizeof(outer));
        }
        while (false);
        do
        {
            outer v;
            memset(&v, 0, (ulong)sizeof(outer));
            v.anonymous.anonymous.hi = unchecked((int)unchecked((uint)-1));
            dump("struct outer.hi"u8.ToPointer(), &v, (ulong)sizeof(outer));
        }
        while (false);
        do
        {
            outer v;
            memset(&v, 0, (ulong)sizeof(outer));
            v.anonymous.both = -1;
            dump("struct outer.both"u8.ToPointer(), &v, (ulong)sizeof(outer));
        }
        while (false);
        do
        {
            outer v;
            memset(&v, 0, (ulong)sizeof(outer));
            v.ready = true;
            dump("struct outer.ready"u8.ToPointer(), &v, (ulong)sizeof(outer));
        }
        while (false);
        do
        {
            pack2 v;
            memset(&v, 0, (ulong)sizeof(pack2));
            v.b = -1;
            dump("struct pack2.b"u8.ToPointer(), &v, (ulong)sizeof(pack2));
        }
        while (false);
        do
        {
            pack2 v;
            memset(&v, 0, (ulong)sizeof(pack2));
            v.c = -1;
            dump("struct pack2.c"u8.ToPointer(), &v, (ulong)sizeof(pack2));
        }
        while (false);
        do
        {
            pack2 v;
            memset(&v, 0, (ulong)sizeof(pack2));
            v.d = -1;
            dump("struct pack2.d"u8.ToPointer(), &v, (ulong)sizeof(pack2));
        }
        while (false);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
