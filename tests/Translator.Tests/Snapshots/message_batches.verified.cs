/* Records of varying length one behind the other in a buffer, each found by the length of the one before. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class MessageBatches
{
    internal struct attribute
    {
        public ushort length; /* header included */
        public int type { readonly get => BitField.Unsigned(bits, 0, 14); set => BitField.Set(ref bits, 0, 14, value); }
        public int nested { readonly get => BitField.Unsigned(bits, 14, 1); set => BitField.Set(ref bits, 14, 1, value); }
        public int order { readonly get => BitField.Unsigned(bits, 15, 1); set => BitField.Set(ref bits, 15, 1, value); }
        private ushort bits;
        public byte* data => (byte*)FlexibleArray.At(ref this, 4);
    }

    static int ALIGN4(int n) => (n + 3) & ~3;
    static attribute* NEXT(attribute* a) => (attribute*)((sbyte*)a + ALIGN4(a->length));

    static attribute* put(attribute* a, int type, void* data, int size)
    {
        a->length = (ushort)((ulong)sizeof(attribute) + (ulong)size);
        a->type = type;
        a->nested = 0;
        a->order = size > 2 ? 1 : 0;
        memcpy(a->data, data, (ulong)size);
        return NEXT(a);
    }

    static int walk(attribute* a, sbyte* end, int depth)
    {
        int count = 0;

        for (; (sbyte*)a < end; a = NEXT(a))
        {
            printf("%*s%d: type %d order %d"u8, depth * 2, ""u8, a->length, a->type, a->order);
            count++;
            if (a->nested != 0)
            {
                printf("\n"u8);
                count += walk((attribute*)a->data, (sbyte*)a + a->length, depth + 1);
            }
            else
                printf(" '%.*s'\n"u8, (int)(a->length - (ulong)sizeof(attribute)), (sbyte*)a->data);
        }
        return count;
    }

    [StructLayout(LayoutKind.Explicit, Size = 128)]
    internal struct buffer_type
    {
        [FieldOffset(0)]
        public fixed sbyte bytes[128];
        [FieldOffset(0)]
        public attribute first;
    }

    static int main()
    {
        buffer_type buffer = default;
        attribute* a = &buffer.first, group;

        a = put(a, 1, "eth0"u8.ToPointer(), 4);
        group = a;
        a = put((attribute*)group->data, 300, "x"u8.ToPointer(), 1);
        a = put(a, 16383, "hello"u8.ToPointer(), 5);
        group->length = (ushort)((sbyte*)a - (sbyte*)group);
        group->type = 5;
        group->nested = 1;
        group->order = 0;
        a = put(NEXT(group), 7, "end"u8.ToPointer(), 3);
        printf("%d attributes in %d bytes\n"u8, walk(&buffer.first, (sbyte*)a, 0), (int)((sbyte*)a - buffer.bytes));
        printf("%zu %d\n"u8, sizeof(attribute), group->data[2]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
