/* Unions: every member sees the same bytes, whatever its type. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using int32_t = int;
using uint16_t = ushort;
using uint32_t = uint;
using uint8_t = byte;
using uintptr_t = ulong;

internal static unsafe class UnionMembers
{
    [StructLayout(LayoutKind.Explicit, Size = 3)]
    internal struct mixed_type
    {
        [FieldOffset(0)]
        public uint8_t first;
        [FieldOffset(1)]
        public uint16_t rest;
    }

    internal struct anonymous_type
    {
        public int low { readonly get => BitField.Unsigned(bits, 0, 12); set => BitField.Set(ref bits, 0, 12, value); }
        public int high { readonly get => BitField.Unsigned(bits, 12, 20); set => BitField.Set(ref bits, 12, 20, value); }
        private uint bits;
    }

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct word
    {
        [FieldOffset(0)]
        public uint32_t whole;
        [FieldOffset(0)]
        public int32_t negative;
        [FieldOffset(0)]
        public float real;
        [FieldOffset(0)]
        public fixed uint16_t half[2];
        [FieldOffset(0)]
        public fixed uint8_t @byte[4];
        [FieldOffset(0)]
        public mixed_type mixed;
        [FieldOffset(0)]
        public anonymous_type anonymous;
    }

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct pointer
    {
        [FieldOffset(0)]
        public void* p;
        [FieldOffset(0)]
        public uintptr_t bits;
        [FieldOffset(0)]
        public sbyte* text;
        [FieldOffset(0)]
        public pointer* self;
    }

    [StructLayout(LayoutKind.Explicit, Size = 24)]
    internal struct big
    {
        [FieldOffset(0)]
        public fixed double numbers[3];
        [FieldOffset(0)]
        public fixed uint words[6]; /* word[6] */
        [FieldOffset(0)]
        public fixed sbyte text[24];
    }

    static word swap(word w)
    {
        word r = default;
        int i;

        for (i = 0; i < 4; i++)
            r.@byte[i] = w.@byte[3 - i];
        return r;
    }

    static int main()
    {
        word w = new word { whole = 0x40490fdb };
        pointer p = new pointer { p = "text"u8.ToPointer() };
        big b;
        word* words = stackalloc word[3];
        words[0] = new word { whole = 1 };
        words[1] = new word { real = -2.0f };
        words[2] = default;
        words[2].half[1] = 3;
        int i;

        printf("%zu %zu %zu\n"u8, sizeof(word), sizeof(pointer), sizeof(big));
        printf("%08x %d %.4f %04x %02x\n"u8, w.whole, w.negative, w.real, w.half[1], w.@byte[0]);
        printf("%02x %04x %03x %05x\n"u8, w.mixed.first, w.mixed.rest, w.anonymous.low, w.anonymous.high);
        w.@byte[3] |= 0x80;
        printf("%.4f %d\n"u8, w.real, w.negative < 0);
        w.anonymous.high = 1;
        printf("%08x\n"u8, w.whole);
        printf("%08x\n"u8, swap(w).whole);
        printf("%d %s\n"u8, (void*)p.bits == p.p, p.text + 2);
        p.self = &p;
        printf("%d\n"u8, p.self->self == &p && (pointer*)p.bits == &p);
        memset(&b, 0, (ulong)sizeof(big));
        b.numbers[1] = 1.0;
        printf("%08x %08x %d\n"u8, ((word*)b.words)[2].whole, ((word*)b.words)[3].whole, b.text[14]);
        strcpy(b.text, "0123456789"u8);
        printf("%08x %c\n"u8, ((word*)b.words)[1].whole, ((word*)b.words)[2].@byte[1]);
        for (i = 0; i < 3; i++)
            printf("%08x "u8, words[i].whole);
        printf("\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
