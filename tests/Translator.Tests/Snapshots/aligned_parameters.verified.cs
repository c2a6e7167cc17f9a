/* aligned_parameters.c - objects of over-aligned types as parameters, results and variable length arrays */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using uintptr_t = ulong;

internal static unsafe class AlignedParameters
{
    [StructLayout(LayoutKind.Explicit, Size = 64)]
    internal struct line
    {
        [FieldOffset(0)]
        public sbyte tag;
    }

    [StructLayout(LayoutKind.Explicit, Size = 32)]
    internal struct counters
    {
        [FieldOffset(0)]
        public int hits;
        [FieldOffset(4)]
        public int misses;
    }

    [StructLayout(LayoutKind.Explicit, Size = 128)]
    internal struct frame
    {
        [FieldOffset(0)]
        public sbyte kind;
        [FieldOffset(64)]
        public line body;
    }

    static int is_aligned(void* address, uint alignment)
    {
        return (uintptr_t)address % alignment == 0 ? 1 : 0;
    }

    static int by_value(line first, counters counters, line unaddressed)
    {
        line* aligned_first = (line*)AlignedMemory.In(stackalloc byte[127], 64);
        *aligned_first = first;
        counters* aligned_counters = (counters*)AlignedMemory.In(stackalloc byte[63], 32);
        *aligned_counters = counters;
        int ok = is_aligned(aligned_first, 64) != 0 && is_aligned(aligned_counters, 32) != 0 ? 1 : 0;

        aligned_first->tag++;
        aligned_counters->misses += 2;
        return ok != 0 ? aligned_first->tag + aligned_counters->misses + unaddressed.tag : -1;
    }

    static line make(sbyte tag)
    {
        line made = default;
        made.tag = tag;
        return made;
    }

    static int arrays(int n)
    {
        using AutomaticStorage storage = new();
        line* lines = (line*)storage.AllocateAligned(n * sizeof(line), 64);
        int* numbers = (int*)storage.AllocateAligned(n * sizeof(int), 128);
        sbyte** names = (sbyte**)storage.AllocateAligned(n * sizeof(sbyte*), 32);
        int sum = 0;

        for (int i = 0; i < n; i++)
        {
            lines[i].tag = (sbyte)i;
            numbers[i] = 10 * i;
            names[i] = "name"u8.ToPointer();
        }
        for (int i = 0; i < n; i++)
            sum += lines[i].tag + numbers[i] + names[i][0];
        printf("%d %d %d %d\n"u8, is_aligned(lines, 64), is_aligned(&lines[n - 1], 64), is_aligned(numbers, 128), is_aligned(names, 32));
        return sum;
    }

    static int main()
    {
        counters counters = new counters { hits = 3, misses = 4 };
        frame* frames = (frame*)AlignedMemory.In(stackalloc byte[319], 64);
        line* made = (line*)AlignedMemory.In(stackalloc byte[127], 64);
        *made = make(7);

        printf("%d %d\n"u8, is_aligned(made, 64), made->tag);
        printf("%d\n"u8, by_value(*made, counters, make(1)));
        printf("%d %d\n"u8, made->tag, counters.misses);
        for (int n = 1; n < 4; n++)
            printf("%d\n"u8, arrays(n));
        printf("%zu %d\n"u8, 2 * sizeof(frame), is_aligned(&frames[1].body, 64));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
