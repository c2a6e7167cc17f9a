/* Bit-fields of every integer type: what they hold, and what they are promoted to. */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class BitFieldTypes
{
    const int RED = 0;
    const int GREEN = 1;
    const int BLUE = 2;

    internal struct every
    {
        public int s { readonly get => BitField.Signed(bits, 0, 5); set => BitField.Set(ref bits, 0, 5, value); }
        public int u { readonly get => BitField.Unsigned(bits, 5, 5); set => BitField.Set(ref bits, 5, 5, value); }
        public int plain { readonly get => BitField.Signed(bits, 10, 5); set => BitField.Set(ref bits, 10, 5, value); } /* signed, as gcc takes it */
        public bool flag { readonly get => BitField.Unsigned(bits, 15, 1) != 0; set => BitField.Set(ref bits, 15, 1, value ? 1 : 0); }
        private ushort bits;
        public int sc { readonly get => BitField.Signed(bits2, 0, 4); set => BitField.Set(ref bits2, 0, 4, value); }
        public int uc { readonly get => BitField.Unsigned(bits2, 4, 4); set => BitField.Set(ref bits2, 4, 4, value); }
        private byte bits2;
        public int sh { readonly get => BitField.Signed(bits3, 0, 9); set => BitField.Set(ref bits3, 0, 9, value); }
        private ushort bits3;
        public int us { readonly get => BitField.Unsigned(bits4, 0, 9); set => BitField.Set(ref bits4, 0, 9, value); }
        private ushort bits4;
        public long l { readonly get => BitField.Signed(bits5, 0, 35); set => BitField.Set(ref bits5, 0, 35, value); }
        private ulong bits5;
        public ulong ul { readonly get => BitField.Unsigned(bits6, 0, 35); set => BitField.Set(ref bits6, 0, 35, (long)value); }
        public int color { readonly get => (int)BitField.Unsigned(bits6, 35, 2); set => BitField.Set(ref bits6, 35, 2, value); }
        private ulong bits6;
        public uint whole { readonly get => bits7; set => bits7 = value; }
        private uint bits7;
        public long all { readonly get => (long)bits8; set => bits8 = (ulong)value; }
        private ulong bits8;
    }

    static void show(sbyte* title, every* e)
    {
        printf("%s: s %d u %d plain %d flag %d sc %d uc %d sh %d us %d\n"u8, title,
            e->s, e->u, e->plain, e->flag, e->sc, e->uc, e->sh, e->us);
        printf("   l %ld ul %lu color %d whole %u all %lld\n"u8, e->l, e->ul, e->color, e->whole, e->all);
    }

    static int main()
    {
        every e = default;

        printf("%zu bytes\n"u8, sizeof(every));
        e.s = e.plain = e.sc = e.sh = -1;
        e.l = -1;
        e.u = 31;
        e.uc = 15;
        e.us = 511;
        e.ul = 0x7ffffffffUL;
        e.flag = true;
        e.color = BLUE;
        e.whole = 0xffffffffu;
        e.all = -1;
        show("all ones"u8.ToPointer(), &e);

        /* a narrow unsigned bit-field becomes int, a wide one keeps its width */
        printf("%d %d\n"u8, e.u - 32 < 0, e.whole - 1 < 0);
        printf("%d\n"u8, ((e.ul + 1UL) & 0x7FFFFFFFFUL) == 0UL);
        printf("%lu\n"u8, (e.ul << 4) & 0x7FFFFFFFFUL);
        printf("%d %d\n"u8, (uint)e.s > 5u, e.uc > -1);
        printf("%ld\n"u8, (long)e.ul + 1L);

        e.s = 16 + 3;
        e.u += 7;
        e.sc -= 8;
        e.uc <<= 1;
        e.sh ^= 0x55;
        e.us /= 3;
        e.l >>= 2;
        e.ul *= 5UL;
        e.color = e.color - 1;
        e.flag = true;
        e.whole %= 1000;
        e.all &= 0xffff;
        show("after"u8.ToPointer(), &e);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
