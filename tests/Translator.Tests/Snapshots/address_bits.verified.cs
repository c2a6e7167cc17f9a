/*
 * address_bits.c - addresses as numbers: the low bits that alignment leaves
 * free, in local arrays of 16 bytes and more, which are aligned to 16
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using uintptr_t = ulong;

internal static unsafe class AddressBits
{
    internal struct pair
    {
        public fixed sbyte first[8];
        public fixed sbyte second[8];
    }

    /* A pointer and a flag in one word. */
    static uintptr_t tag(void* address, uint flag)
    {
        return (uintptr_t)address | flag;
    }

    static sbyte* untag(uintptr_t tagged)
    {
        return (sbyte*)(tagged & ~7UL);
    }

    static int descend(int depth)
    {
        sbyte pad = (sbyte)depth;
        sbyte* frame = (sbyte*)AlignedMemory.In(stackalloc byte[39], 16);

        frame[0] = pad;
        if ((uint)((uintptr_t)frame & 15) != 0)
            return -1;
        return depth == 0 ? frame[0] : descend(depth - 1) + frame[0];
    }

    static int main()
    {
        sbyte before = 1;
        sbyte* buffer = (sbyte*)AlignedMemory.In(stackalloc byte[32], 16);
        sbyte between = 2;
        pair pair = default;
        "left"u8.CopyTo(pair.first, 8);
        "right"u8.CopyTo(pair.second, 8);
        int* numbers = (int*)AlignedMemory.In(stackalloc byte[31], 16);
        numbers[0] = 1;
        numbers[1] = 2;
        numbers[2] = 3;
        numbers[3] = 4;
        sbyte* rows = (sbyte*)AlignedMemory.In(stackalloc byte[63], 16);

        printf("%u %u %u\n"u8, (uint)((uintptr_t)buffer & 15), (uint)((uintptr_t)numbers & 15), (uint)((uintptr_t)rows & 15));
        strcpy(buffer, "tagged"u8);
        uintptr_t tagged = tag(buffer, 5);
        printf("%s %u\n"u8, untag(tagged), (uint)(tagged & 7));
        printf("%s %s %d\n"u8, pair.first, pair.second, numbers[0] + numbers[3] + before + between);

        sbyte* block = (sbyte*)AlignedMemory.In(stackalloc byte[35], 16);
        for (int i = 0; i < 3; i++)
        {
            StaticStorage.Clear(block, 20);
            block[0] = (sbyte)i;

            strcpy(rows + i * 16, i == 1 ? "middle"u8 : "edge"u8);
            printf("%u %d %d\n"u8, (uint)((ulong)block % 16), block[0], block[19]);
        }
        printf("%s %s %td\n"u8, rows, rows + 16, rows + 2 * 16 - rows);
        printf("%d\n"u8, descend(4));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
