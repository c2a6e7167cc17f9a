/*
 * cast_constants.c - casts of floating constants: the value is known when the
 * program is compiled, and stands where constants stand
 */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using int64_t = long;
using uint8_t = byte;

internal static unsafe class CastConstants
{
    const int SCALE = (int)2.75;               /* 2 */
    const ushort TICKS = (ushort)1.5e3;   /* 1500 */
    const int FAR = unchecked((int)(long)2e15);           /* the low half of a long */
    const byte BYTE = unchecked((byte)(int)300.7);

    /* At file scope every initialiser is one. */
    static readonly int* table = StaticStorage.Create<int>([(int)-1.9, (int)1.9, (short)32767.5]);
    static ulong big = (ulong)1.8e19;
    static readonly long* wide = StaticStorage.Create<long>([(long)9e18, (long)-9e18, unchecked((int)(long)4294967298.0)]);
    static readonly byte* bytes = StaticStorage.Create<byte>([unchecked((byte)(int)300.7), (byte)255.9, unchecked((byte)(int)-1.5)]);
    static float ratio = (float)(int)7.9f / (int)2.5;
    static double back = (double)unchecked((uint)(long)-1.0);
    static readonly bool* flags = StaticStorage.Create<bool>([true, false, false]);

    const int LOW = (int)0.5;
    const int HIGH = (int)9.99;
    const int NEGATIVE = (int)-3.5;
    const int LOW_BITS = unchecked((int)(long)5e9);

    [StructLayout(LayoutKind.Explicit, Size = 16)]
    internal struct option
    {
        [FieldOffset(0)]
        public byte kind;
        [FieldOffset(1)]
        public sbyte delta;
        [FieldOffset(2)]
        public ushort port;
        public int bits { readonly get => BitField.Signed(bits_, 0, 5); set => BitField.Set(ref bits_, 0, 5, value); }
        [FieldOffset(4)]
        private byte bits_;
        [FieldOffset(5)]
        public fixed sbyte name[(byte)8.8];
    }

    static readonly option* options = create_options();

    static option* create_options()
    {
        option* value = StaticStorage.Allocate<option>(2);
        value[0] = new option { kind = unchecked((byte)(int)258.0), delta = unchecked((sbyte)(int)200.5), port = unchecked((ushort)(int)70000.5), bits = (int)-1.5 };
        "first"u8.CopyTo(value[0].name, 8);
        value[1] = new option { port = TICKS, kind = BYTE, delta = (sbyte)-128.9 };
        return value;
    }

    static void show_long(sbyte* what, long value)
    {
        printf("%s %ld\n"u8, what, value);
    }

    static void show_unsigned(sbyte* what, uint value)
    {
        printf("%s %u\n"u8, what, value);
    }

    static void show_char(sbyte* what, sbyte value)
    {
        printf("%s %d\n"u8, what, value);
    }

    /* Labels of cases are constants, too. */
    static sbyte* classify(int value)
    {
        switch (value)
        {
            case (int)0.9:
                return "zero"u8.ToPointer();
            case (int)1.9:
                return "one"u8.ToPointer();
            case unchecked((int)(long)2e15):
                return "far"u8.ToPointer();
            case unchecked((byte)(int)300.7):
                return "a byte"u8.ToPointer();
            case >= unchecked((short)(int)40000.0) and <= unchecked((short)(int)40001.0):
                return "wrapped"u8.ToPointer();
            default:
                return "else"u8.ToPointer();
        }
    }

    static sbyte* classify_long(ulong value)
    {
        switch (value)
        {
            case (ulong)1.8e19:
                return "big"u8.ToPointer();
            case unchecked((ulong)(long)-1.0):
                return "all ones"u8.ToPointer();
            case unchecked((uint)(long)-2.0):
                return "half of the ones"u8.ToPointer();
            default:
                return "else"u8.ToPointer();
        }
    }

    static int main()
    {
        printf("%d %d %d %zu\n"u8, table[0], table[1], table[2], (SCALE + 1) * sizeof(int) / sizeof(int));
        printf("%lu %lld %lld %lld\n"u8, big, wide[0], wide[1], wide[2]);
        printf("%d %d %d\n"u8, bytes[0], bytes[1], bytes[2]);
        printf("%.3f %.1f %d%d%d\n"u8, ratio, back, flags[0], flags[1], flags[2]);
        printf("%d %d %d %d\n"u8, LOW, HIGH, NEGATIVE, LOW_BITS);
        for (int i = 0; i < 2; i++)
            printf("%d %d %d %d '%s'\n"u8, options[i].kind, options[i].delta, options[i].port, options[i].bits, options[i].name);
        printf("%zu\n"u8, (byte)8.8);

        /* as arguments, converted once more by the prototype */
        show_long("cut"u8.ToPointer(), unchecked((int)(long)2e15));
        show_long("unsigned cut"u8.ToPointer(), unchecked((uint)(long)-2e15));
        show_unsigned("negative"u8.ToPointer(), unchecked((uint)(int)-2.5));
        show_unsigned("short"u8.ToPointer(), unchecked((uint)unchecked((short)(int)65535.0)));
        show_char("high bit"u8.ToPointer(), unchecked((sbyte)(byte)200.5));
        show_char("twice"u8.ToPointer(), unchecked((sbyte)(int)unchecked((short)(int)33000.7)));
        printf("%d %u %ld %lu %c\n"u8, FAR, (uint)3e9, (long)-1e18, (ulong)1e19, (sbyte)65.9);

        printf("%s %s %s %s %s %s\n"u8, classify(0), classify(1), classify(FAR), classify(BYTE), classify(-25535), classify(7));
        printf("%s %s %s %s\n"u8, classify_long(big), classify_long(unchecked((ulong)-1)), classify_long(4294967294u), classify_long(0));

        /* in operators, conditions and subscripts */
        uint mask = 0xffff0000u & unchecked((uint)(long)-1e3);
        int sum = (int)1e9 + (int)1.5 - (int)-0.5 * SCALE;
        uint8_t small = unchecked((uint8_t)(int)511.0) >> (int)3.3;
        int64_t shifted = (int64_t)1.5 << (int)40.2;
        printf("%#x %d %d %lld\n"u8, mask, sum, small, shifted);
        printf("%d %s\n"u8, (int)0.99 != 0 ? 1 : 0, unchecked((uint)(long)-1.0) > (uint)INT_MAX ? "above"u8 : "below"u8);
        printf("%d %c\n"u8, table[(int)1.2], "hello"u8.ToPointer()[(byte)4.4]);
        small += unchecked((byte)(int)-1.5);
        sum -= (int)(long)1e9;
        printf("%d %d\n"u8, small, sum);
        return unchecked((byte)(int)-2.0) == 254 ? (int)0.1 : (int)1.1;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
