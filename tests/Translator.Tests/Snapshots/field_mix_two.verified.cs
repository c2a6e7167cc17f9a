using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class FieldMixTwo
{
    /* Bit-fields of mixed types, with the bytes that they leave. */
    const int E0 = 0;
    const int E1 = 3000000;
    static readonly long* V = StaticStorage.Create<long>([0, 1, -1, 0x55555555aaaaaaaaL, 0x123456789abcdefL, 0x7fffffffffffffffL, 1234]);
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct S
    {
        public int b0 { readonly get => BitField.Signed(bits, 0, 7); set => BitField.Set(ref bits, 0, 7, value); }
        [FieldOffset(0)]
        private byte bits;
        public int b1 { readonly get => BitField.Unsigned(bits2, 0, 7); set => BitField.Set(ref bits2, 0, 7, value); }
        [FieldOffset(0)]
        private byte bits2;
        public int b2 { readonly get => BitField.Unsigned(bits3, 0, 4); set => BitField.Set(ref bits3, 0, 4, value); }
        [FieldOffset(0)]
        private byte bits3;
        [FieldOffset(0)]
        public int n3;
        [FieldOffset(0)]
        public bool n4;
    }

    static void h(void* q, int n)
    {
        byte* p = (byte*)q;
        while (n-- != 0)
            printf("%02x"u8, *p++);
    }
    static S mk(S a)
    {
        a.b0 = 1;
        return a;
    }

    static int main()
    {
        S s;
        int i;
        printf("%d %d\n"u8, sizeof(S), 8);
        for (i = 0; i < 7; i++)
        {
            memset(&s, (i & 1) != 0 ? 255 : 0, (ulong)sizeof(S));
            s.b0 = (int)V[(i + 0) % 7];
            printf(" %lld"u8, (long)s.b0);
            h(&s, sizeof(S));
            s.b0 += 3;
            s.b0--;
            int value = s.b0 > V[i] ? 1 : 0;
            printf(" %lld %d"u8, (long)s.b0++, value);
            h(&s, sizeof(S));
            s.b1 = (int)V[(i + 1) % 7];
            printf(" %lld"u8, (long)s.b1);
            h(&s, sizeof(S));
            s.b1 += 3;
            s.b1--;
            int value2 = s.b1 > V[i] ? 1 : 0;
            printf(" %lld %d"u8, (long)s.b1++, value2);
            h(&s, sizeof(S));
            s.b2 = (int)V[(i + 2) % 7];
            printf(" %lld"u8, (long)s.b2);
            h(&s, sizeof(S));
            s.b2 += 3;
            s.b2--;
            int value3 = s.b2 > V[i] ? 1 : 0;
            printf(" %lld %d"u8, (long)s.b2++, value3);
            h(&s, sizeof(S));
            s.n3 = (int)V[(i + 3) % 7];
            printf(" %lld"u8, (long)s.n3);
            h(&s, sizeof(S));
            s.n3 += 3;
            s.n3--;
            int value4 = s.n3 > V[i] ? 1 : 0;
            printf(" %lld %d"u8, (long)s.n3++, value4);
            h(&s, sizeof(S));
            s.n4 = V[(i + 4) % 7] != 0;
            printf(" %lld"u8, (long)(s.n4 ? 1 : 0));
            h(&s, sizeof(S));
            s.n4 = (s.n4 ? 1 : 0) + 3 != 0;
            s.n4 = (s.n4 ? 1 : 0) - 1 != 0;
            bool n4Value;
            int value5 = (s.n4 ? 1 : 0) > V[i] ? 1 : 0;
            n4Value = s.n4;
            s.n4 = (s.n4 ? 1 : 0) + 1 != 0;
            printf(" %lld %d"u8, (long)(n4Value ? 1 : 0), value5);
            h(&s, sizeof(S));
            s = mk(s);
            h(&s, sizeof(S));
            printf("\n"u8);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
