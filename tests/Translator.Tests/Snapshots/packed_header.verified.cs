/* A packed header over raw bytes. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class PackedHeader
{
    [StructLayout(LayoutKind.Explicit, Size = 7)]
    internal struct s
    {
        public int op { readonly get => BitField.Unsigned(bits, 0, 4); set => BitField.Set(ref bits, 0, 4, value); }
        public int len { readonly get => BitField.Unsigned(bits, 4, 4); set => BitField.Set(ref bits, 4, 4, value); }
        [FieldOffset(0)]
        private byte bits;
        [FieldOffset(1)]
        public ushort port;
        [FieldOffset(3)]
        public uint addr;
    }
    static readonly byte* raw = StaticStorage.Create<byte>([0x45, 0x12, 0x34, 1, 2, 3, 4, 5]);

    static int main()
    {
        s* p = (s*)raw;
        if (p->op != 5 || p->len != 4 || p->port != 0x3412 || p->addr != 0x04030201)
            abort();
        p->len = 9;
        p->port++;
        if (raw[0] != 0x95 || raw[1] != 0x13)
            abort();
        s t = *p;
        t.addr = ~t.addr;
        memcpy(raw, &t, (ulong)sizeof(s));
        if (raw[3] != 0xfe || (ulong)sizeof(s) != 7)
            abort();
        *(ushort*)(raw + 1) = 0x1234;
        if (p->port != 0x1234)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
