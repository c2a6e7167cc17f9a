/* Types that need no header, and those that every header may give: GNU's __int128_t, max_align_t. */

using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class BuiltinTypes
{
    static UInt128 product(ulong a, ulong b)
    {
        return (UInt128)a * b;
    }

    static Int128 negative(Int128 x)
    {
        return -x;
    }

    static int main()
    {
        UInt128 p = product(0xfedcba9876543210UL, 0x123456789abcdefL);
        max_align_t* aligned = (max_align_t*)AlignedMemory.In(stackalloc byte[79], 16);
        printf("%lx %lx\n"u8, (ulong)(p >> 64), (ulong)p);
        printf("%ld\n"u8, (long)(negative((Int128)5 << 64) >> 64));
        printf("%zu %zu %zu\n"u8, sizeof(Int128), 2 * sizeof(max_align_t), 16);
        printf("%d\n"u8, (int)((size_t)(&aligned[1]) % 16));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
