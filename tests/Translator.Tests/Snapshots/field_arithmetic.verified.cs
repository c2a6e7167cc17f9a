/* Every operator on bit-fields of several widths. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class FieldArithmetic
{
    internal struct S
    {
        public int a { readonly get => BitField.Signed(bits, 0, 3); set => BitField.Set(ref bits, 0, 3, value); }
        public int b { readonly get => BitField.Unsigned(bits, 3, 5); set => BitField.Set(ref bits, 3, 5, value); }
        private byte bits;
        public int c { readonly get => BitField.Signed(bits2, 0, 1); set => BitField.Set(ref bits2, 0, 1, value); }
        public int d { readonly get => BitField.Unsigned(bits2, 1, 1); set => BitField.Set(ref bits2, 1, 1, value); }
        private byte bits2;
        public int e { readonly get => (int)bits3; set => bits3 = (uint)value; }
        private uint bits3;
        public long f { readonly get => BitField.Signed(bits4, 0, 33); set => BitField.Set(ref bits4, 0, 33, value); }
        private ulong bits4;
        public ulong g { readonly get => BitField.Unsigned(bits5, 0, 63); set => BitField.Set(ref bits5, 0, 63, (long)value); }
        private ulong bits5;
    }
    static S s;

    static int main()
    {
        s.a = 3;
        s.a++;
        if (s.a != -4)
            abort();
        s.b = 31;
        s.b++;
        if (s.b != 0)
            abort();
        s.c = 1;
        if (s.c != -1)
            abort();
        s.d = 2;
        if (s.d != 0)
            abort();
        s.d = 3;
        if (s.d != 1)
            abort();
        s.e = -1;
        if (s.e >= 0 || (uint)s.e + 1u != 0)
            abort();
        s.f = 1L << 32;
        if (s.f >= 0L)
            abort();
        s.g = unchecked((ulong)-1);
        if (s.g != 0x7fffffffffffffffUL)
            abort();
        if (s.b - 1 >= 0)
            abort();
        s.b = 1;
        if (s.b - 2 > 0)
            abort();
        if (~s.b != -2 || -s.b != -1)
            abort();
        s.g = 0;
        if (((s.g - 1UL) & 0x7FFFFFFFFFFFFFFFUL) < 0UL)
            ;
        s.f = -1;
        s.f <<= 1;
        if (s.f != (long)-2)
            abort();
        if (((s.a = 7) << 29 >> 29) != -1)
            abort();
        int x = (s.b = 40) & 0x1F;
        if (x != 8)
            abort();
        s.a = s.b = (s.d = 5) & 0x1;
        if (s.a != 1 || s.b != 1 || s.d != 1)
            abort();
        s.a |= 6;
        if (s.a != -1)
            abort();
        s.a >>= 1;
        if (s.a != -1)
            abort();
        s.b *= 100;
        if (s.b != 4)
            abort();
        s.b /= 3;
        s.b %= 5;
        s.b -= 2;
        if (s.b != 31)
            abort();
        if (s.b++ != 31 || s.b-- != 0 || (++s.b & 0x1F) != 0 + 32 - 32)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
