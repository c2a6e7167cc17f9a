using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class FieldMixOne
{
    /* Bit-fields of mixed types, with the bytes that they leave. */
    const int E0 = 0;
    const int E1 = 3000000;
    static readonly long* V = StaticStorage.Create<long>([0, 1, -1, 0x55555555aaaaaaaaL, 0x123456789abcdefL, 0x7fffffffffffffffL, 1234]);
    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct S
    {
        [FieldOffset(0)]
        public sbyte n0;
        public int b1 { readonly get => BitField.Unsigned(bits, 0, 5); set => BitField.Set(ref bits, 0, 5, value); }
        [FieldOffset(0)]
        private byte bits;
        public int b2 { readonly get => BitField.Signed(bits2, 0, 31); set => BitField.Set(ref bits2, 0, 31, value); }
        [FieldOffset(0)]
        private uint bits2;
        public int b3 { readonly get => BitField.Signed(bits3, 0, 7); set => BitField.Set(ref bits3, 0, 7, value); }
        [FieldOffset(0)]
        private byte bits3;
    }

    static void h(void* q, int n)
    {
        byte* p = (byte*)q;
        while (n-- != 0)
            printf("%02x"u8, *p++);
    }
    static S mk(S a)
    {
        a.n0 = 1;
        return a;
    }

    static int main()
    {
        S s;
        int i;
        printf("%d %d\n"u8, sizeof(S), 2);
        for (i = 0; i < 7; i++)
        {
            memset(&s, (i & 1) != 0 ? 255 : 0, (ulong)sizeof(S));
            s.n0 = (sbyte)V[(i + 0) % 7];
            printf(" %lld"u8, (long)s.n0);
            h(&s, sizeof(S));
            s.n0 += 3;
            s.n0--;
            int value = s.n0 > V[i] ? 1 : 0;
            printf(" %lld %d"u8, (long)s.n0++, value);
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
            s.b3 = (int)V[(i + 3) % 7];
            printf(" %lld"u8, (long)s.b3);
            h(&s, sizeof(S));
            s.b3 += 3;
            s.b3--;
            int value4 = s.b3 > V[i] ? 1 : 0;
            printf(" %lld %d"u8, (long)s.b3++, value4);
            h(&s, sizeof(S));
            s = mk(s);
            h(&s, sizeof(S));
            printf("\n"u8);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
