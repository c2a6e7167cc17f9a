/* Bit-fields wider than int: gcc computes with them in their own width. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class WideBitFields
{
    internal struct wide
    {
        public ulong u33 { readonly get => BitField.Unsigned(bits, 0, 33); set => BitField.Set(ref bits, 0, 33, (long)value); }
        private ulong bits;
        public ulong u40 { readonly get => BitField.Unsigned(bits2, 0, 40); set => BitField.Set(ref bits2, 0, 40, (long)value); }
        private ulong bits2;
        public ulong u41 { readonly get => BitField.Unsigned(bits3, 0, 41); set => BitField.Set(ref bits3, 0, 41, (long)value); }
        private ulong bits3;
        public long s40 { readonly get => BitField.Signed(bits4, 0, 40); set => BitField.Set(ref bits4, 0, 40, value); }
        private ulong bits4;
        public ulong u63 { readonly get => BitField.Unsigned(bits5, 0, 63); set => BitField.Set(ref bits5, 0, 63, (long)value); }
        private ulong bits5;
    }

    static wide w;

    static void show(sbyte* what, ulong value)
    {
        printf("%-12s %llx\n"u8, what, value);
    }

    static int main()
    {
        int minus = -5;
        uint one = 1;

        w.u33 = (w.u40 = (w.u41 = (w.u63 = unchecked((ulong)-1)) & 0x7FFFFFFFFFFFFFFFUL) & 0x1FFFFFFFFFFUL) & 0xFFFFFFFFFFUL;
        w.s40 = -1;
        show("u33"u8.ToPointer(), w.u33);
        show("u40 + 1"u8.ToPointer(), (w.u40 + 1UL) & 0xFFFFFFFFFFUL);
        show("u40 * u40"u8.ToPointer(), (w.u40 * w.u40) & 0xFFFFFFFFFFUL);
        show("u33 * u41"u8.ToPointer(), (w.u33 * w.u41) & 0x1FFFFFFFFFFUL);
        show("u33 + u33"u8.ToPointer(), (w.u33 + w.u33) & 0x1FFFFFFFFUL);
        show("u40 << 8"u8.ToPointer(), (w.u40 << 8) & 0xFFFFFFFFFFUL);
        show("~u33"u8.ToPointer(), ~w.u33 & 0x1FFFFFFFFUL);
        show("-u41"u8.ToPointer(), (0 - w.u41) & 0x1FFFFFFFFFFUL);
        show("u63 + one"u8.ToPointer(), (w.u63 + (ulong)one) & 0x7FFFFFFFFFFFFFFFUL);
        show("u40 + 1L"u8.ToPointer(), (ulong)((long)w.u40 + 1L));
        show("minus + u40"u8.ToPointer(), (((ulong)minus & 0xFFFFFFFFFFUL) + w.u40) & 0xFFFFFFFFFFUL);
        show("s40 - one"u8.ToPointer(), (ulong)((w.s40 - (long)one) << 24 >> 24));
        show("u33 ^ minus"u8.ToPointer(), w.u33 ^ (ulong)minus & 0x1FFFFFFFFUL);
        show("u40 / 3"u8.ToPointer(), w.u40 / 3UL);
        show("1 ? u33 : -1"u8.ToPointer(), one != 0 ? w.u33 : (ulong)minus & 0x1FFFFFFFFUL);
        printf("%d %d %d\n"u8, w.s40 < (long)one, w.u33 > ((ulong)minus & 0x1FFFFFFFFUL), w.u40 == ((ulong)w.s40 & 0xFFFFFFFFFFUL));
        w.u33 += 2UL;
        w.u40 *= w.u40;
        w.u41 >>= 38;
        w.s40 = 1L << 39;
        show("u33"u8.ToPointer(), w.u33);
        show("u40"u8.ToPointer(), w.u40);
        show("u41"u8.ToPointer(), w.u41);
        show("s40"u8.ToPointer(), (ulong)w.s40);
        show("u41 - 8"u8.ToPointer(), (w.u41 - 8UL) & 0x1FFFFFFFFFFUL);
        show("--u33"u8.ToPointer(), --w.u33 & 0x1FFFFFFFFUL);
        show("--u33"u8.ToPointer(), --w.u33 & 0x1FFFFFFFFUL);
        show("u33++"u8.ToPointer(), w.u33++);
        show("u33 = ones"u8.ToPointer(), (w.u33 = one * ~0UL) & 0x1FFFFFFFFUL);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
