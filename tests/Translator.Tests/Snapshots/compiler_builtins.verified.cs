/* compiler_builtins.c - built-in functions of gcc that are seldom used */
using System;
using System.Buffers.Binary;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Ctype;
using uintptr_t = ulong;

internal static unsafe class CompilerBuiltins
{
    static int is_aligned(void* address, uint alignment)
    {
        return (uintptr_t)address % alignment == 0 ? 1 : 0;
    }

    static void allocate(int size)
    {
        using AutomaticStorage storage = new();
        sbyte* page = (sbyte*)(void*)((ulong)storage.Allocate((ulong)size + 63UL) + 63UL & 18446744073709551552UL);
        sbyte* words = (sbyte*)storage.Allocate(8 * size);
        sbyte* limited = (sbyte*)(void*)((ulong)storage.Allocate((ulong)size + 127UL) + 127UL & 18446744073709551488UL);

        page[0] = words[0] = limited[0] = 1;
        page[size - 1] = words[8 * size - 1] = limited[size - 1] = 2;
        printf("aligned %d %d %d\n"u8, is_aligned(page, 64), is_aligned(words, 8), is_aligned(limited, 128));
    }

    static int main(int argc, sbyte** argv)
    {
        double x = argc + 0.5;
        UInt128 wide = BinaryPrimitives.ReverseEndianness((UInt128)0x1122334455667788UL + (UInt128)argc);

        _ = argv;
        printf("%llx %llx\n"u8, (ulong)(wide >> 64), (ulong)wide);
        printf("%d %d %d %d\n"u8, Truncate.ToInt32(ceil(x)), Truncate.ToInt32(floor(-x)), Truncate.ToInt32(round(x)), Truncate.ToInt32(rint(x)));
        printf("%ld %ld %lld %lld\n"u8, Truncate.ToInt64(ceil(x)), Truncate.ToInt64(floorf(-1.5f)), Truncate.ToInt64(ceilf(2.5f)), Truncate.ToInt64(floor(x)));
        printf("%ld %lld\n"u8, lrint(x + 1), llround(-x));
        printf("%d %d\n"u8, argc, argc + 1);
        printf("%d %d %d\n"u8, isascii('a'), isascii(200), toascii(0xE1));
        allocate(3);
        allocate(100);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
