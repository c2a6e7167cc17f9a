using System;
using System.Runtime.CompilerServices;

namespace CSockTranslate.Runtime;

/// <summary>
/// Reads and writes bit-fields (C11 §6.7.2.1) in the integers that store them. A position counts from the least significant bit, as gcc
/// allocates them on x86-64 (System V ABI §3.1.2).
/// </summary>
public static class BitField
{
    /// <summary>The value of an unsigned bit-field that is narrower than <c>int</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Unsigned(uint bits, int position, int width) => (int)(bits << (32 - position - width) >> (32 - width));

    /// <summary>The value of a signed bit-field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Signed(uint bits, int position, int width) => (int)(bits << (32 - position - width)) >> (32 - width);

    /// <summary>The value of an unsigned bit-field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Unsigned(ulong bits, int position, int width) => bits << (64 - position - width) >> (64 - width);

    /// <summary>The value of a signed bit-field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Signed(ulong bits, int position, int width) => (long)(bits << (64 - position - width)) >> (64 - width);

    /// <summary>Stores the low <paramref name="width"/> bits of a value; the bits around them stay.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Set(ref byte bits, int position, int width, int value) => bits = (byte)Insert(bits, position, width, (uint)value);

    /// <inheritdoc cref="Set(ref byte, int, int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Set(ref ushort bits, int position, int width, int value) => bits = (ushort)Insert(bits, position, width, (uint)value);

    /// <inheritdoc cref="Set(ref byte, int, int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Set(ref uint bits, int position, int width, int value) => bits = Insert(bits, position, width, (uint)value);

    /// <inheritdoc cref="Set(ref byte, int, int, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Set(ref ulong bits, int position, int width, long value)
    {
        ulong mask = ulong.MaxValue >> (64 - width) << position;
        bits = (bits & ~mask) | (((ulong)value << position) & mask);
    }

    /// <summary>The value of an unsigned bit-field in bytes that no integer has just for itself, beginning with <paramref name="first"/>.</summary>
    public static ulong ReadUnsigned(ref readonly byte first, int position, int width)
    {
        UInt128 bits = 0;
        for (int i = position / 8; i * 8 < position + width; i++)
        {
            bits |= (UInt128)Unsafe.Add(ref Unsafe.AsRef(in first), i) << (8 * (i - (position / 8)));
        }

        return (ulong)(bits >> (position % 8)) & (ulong.MaxValue >> (64 - width));
    }

    /// <summary>The value of a signed bit-field in bytes that no integer has just for itself, beginning with <paramref name="first"/>.</summary>
    public static long ReadSigned(ref readonly byte first, int position, int width) =>
        (long)(ReadUnsigned(in first, position, width) << (64 - width)) >> (64 - width);

    /// <summary>
    /// Stores the low <paramref name="width"/> bits of a value in bytes that no integer has just for itself, beginning with
    /// <paramref name="first"/>; bytes without a bit of the bit-field are not touched.
    /// </summary>
    public static void Write(ref byte first, int position, int width, long value)
    {
        for (int bit = position; bit < position + width;)
        {
            int count = Math.Min(8 - (bit % 8), position + width - bit);
            Set(ref Unsafe.Add(ref first, bit / 8), bit % 8, count, (int)(value >> (bit - position)));
            bit += count;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Insert(uint bits, int position, int width, uint value)
    {
        uint mask = uint.MaxValue >> (32 - width) << position;
        return (bits & ~mask) | ((value << position) & mask);
    }
}
