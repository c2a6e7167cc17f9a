/* One word seen as halves, bytes and a float. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class UnionViews
{
    internal struct h_type
    {
        public int lo { readonly get => (int)bits; set => bits = (ushort)value; }
        private ushort bits;
        public int hi { readonly get => (int)bits2; set => bits2 = (ushort)value; }
        private ushort bits2;
    }

    internal struct c_type
    {
        public fixed byte b[4];
    }

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct u_type
    {
        [FieldOffset(0)]
        public h_type h;
        [FieldOffset(0)]
        public uint w;
        [FieldOffset(0)]
        public c_type c;
        [FieldOffset(0)]
        public float f;
    }
    static readonly u_type* u = StaticStorage.Allocate<u_type>(1);

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct v_type
    {
        [FieldOffset(0)]
        public long l;
        [FieldOffset(0)]
        public fixed int i[2];
    }

    static int main()
    {
        u->w = 0x12345678;
        if (u->h.lo != 0x5678 || u->h.hi != 0x1234 || u->c.b[2] != 0x34)
            abort();
        u->h.hi++;
        if (u->w != 0x12355678)
            abort();
        u->c.b[0] = 0;
        if (u->h.lo != 0x5600)
            abort();
        u->f = 1;
        if (u->h.hi != 0x3f80)
            abort();
        v_type v = new v_type { l = 0x100000002L };
        if (v.i[0] != 2 || v.i[1] != 1)
            abort();
        v.i[0]--;
        if (v.l != 0x100000001L)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
