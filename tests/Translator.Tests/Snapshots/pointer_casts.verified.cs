/*
 * pointer_casts.c: from pointer to pointer, to integers and back
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using unsafe callback = delegate*<void*, void>;
using intptr_t = long;
using size_t = ulong;
using uint16_t = ushort;
using uint32_t = uint;
using uintptr_t = ulong;
using unsafe unary = delegate*<int, int>;

internal static unsafe class PointerCasts
{
    internal struct pair
    {
        public uint16_t tag;
        public uint32_t value;
    }

    internal struct outer
    {
        public sbyte kind;
        public fixed uint pairs[6]; /* pair[3] */
        public outer* self;
    }

    static int negate(int n)
    {
        return -n;
    }

    static void bump(void* data)
    {
        (*(int*)data)++;
    }

    /* Generic code that knows sizes only. */
    static void* element(void* @base, size_t index, size_t size)
    {
        return (sbyte*)@base + index * size;
    }

    static void reverse(void* @base, size_t count, size_t size)
    {
        byte* low = (byte*)@base, high = low + (count - 1) * size;

        for (; low < high; low += size, high -= size)
            for (size_t i = 0; i < size; i++)
            {
                byte t = low[i];
                low[i] = high[i];
                high[i] = t;
            }
    }

    /* The structure around a member. */

    static int main()
    {
        /* Objects as bytes and bytes as objects. */
        uint32_t word = 0x01020304;
        byte* bytes = (byte*)&word;
        printf("%d %d\n"u8, bytes[0], *(uint16_t*)(bytes + 2));
        sbyte* raw = stackalloc sbyte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 };
        ((pair*)raw)[1].value = 77;
        printf("%d %u\n"u8, raw[12], ((pair*)raw + 1)->value);

        /* Integers hold pointers. */
        int* numbers = stackalloc int[] { 10, 20, 30, 40 };
        uintptr_t address = (uintptr_t)numbers;
        intptr_t distance = (intptr_t)(&numbers[3]) - (intptr_t)numbers;
        printf("%d %ld %d\n"u8, *(int*)(address + 2 * sizeof(int)), distance, address % sizeof(int) == 0);
        ulong tagged = (ulong)&numbers[1] | 1;
        printf("%d %lu\n"u8, *(int*)(tagged & ~1UL), tagged & 1);

        /* Arithmetic on void pointers counts bytes, as GNU C has it. */
        void* v = numbers;
        v = (sbyte*)v + sizeof(int);
        printf("%d %td\n"u8, *(int*)v, (sbyte*)v - (sbyte*)(void*)numbers);
        printf("%d\n"u8, *(int*)element(numbers, 3, sizeof(int)));
        reverse(numbers, 4, sizeof(int));
        printf("%d %d\n"u8, numbers[0], numbers[3]);

        /* Function pointers through void pointers and integers. */
        void* code = (void*)(delegate*<int, int>)&negate;
        unary back = (unary)code;
        callback generic = (callback)back;
        int value = ((delegate*<int, int>)(uintptr_t)code)(7);
        int value2 = ((unary)generic)(6);
        printf("%d %d %d\n"u8, back(5), value2, value);
        callback none = null, some = &bump;
        if (none == null && some != null)
            some(numbers);
        printf("%d %d %d\n"u8, numbers[0], some != none, some == (void*)(delegate*<void*, void>)&bump);

        /* Members of structures in arrays, and the way back. */
        outer* o = stackalloc outer[2];
        o[0] = new outer { kind = (sbyte)'a', self = null };
        ((pair*)o[0].pairs)[0] = new pair { tag = 1, value = 2 };
        ((pair*)o[0].pairs)[1] = new pair { tag = 3, value = 4 };
        ((pair*)o[0].pairs)[2] = new pair { tag = 5, value = 6 };
        o[1] = new outer { kind = (sbyte)'b' };
        o[1].self = o;
        pair* pair = &((pair*)o[1].self->pairs)[2];
        uint32_t* value3 = &pair->value;
        printf("%u %c %td\n"u8, *value3, ((outer*)((sbyte*)pair - 20UL))->kind, pair - (pair*)o->pairs);
        printf("%d %d\n"u8, ((pair*)((sbyte*)value3 - 4UL))->tag, (outer*)((sbyte*)&o[1].self - 32UL) == &o[1]);
        printf("%td %td\n"u8, &o[1] - &o[0], (sbyte*)&((pair*)o[1].pairs)[1].value - (sbyte*)o);

        /* Null is false and equal to itself in every type. */
        sbyte* text = null;
        pair* nothing = null;
        printf("%d %d %d %d\n"u8, text == null, nothing == null, text == nothing, text != null ? 1 : (long)text == 0 ? 1 : 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
