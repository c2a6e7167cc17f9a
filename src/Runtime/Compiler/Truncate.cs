using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CSockTranslate.Runtime;

/// <summary>
/// Conversions from floating to integer types as gcc's code for x86-64 does them. Inside of the type's range they cut the fraction off (C11
/// §6.3.1.4); what does not fit, undefined in C, becomes what the processor's instruction and the reduction to a narrower type make of it, where
/// C#'s own casts saturate.
/// </summary>
public static class Truncate
{
    private const double TwoToThe63 = 9223372036854775808.0;

    /// <summary>To <c>int</c>; -2147483648 for what does not fit, NaN included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ToInt32(double value) => Sse2.IsSupported
        ? Sse2.ConvertToInt32WithTruncation(Vector128.CreateScalarUnsafe(value))
        : value is > int.MinValue - 1.0 and < int.MaxValue + 1.0 ? (int)value : int.MinValue;

    /// <summary>To <c>long</c>; the most negative value for what does not fit, NaN included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ToInt64(double value) => Sse2.X64.IsSupported
        ? Sse2.X64.ConvertToInt64WithTruncation(Vector128.CreateScalarUnsafe(value))
        : value is >= -TwoToThe63 and < TwoToThe63 ? (long)value : long.MinValue;

    /// <summary>To <c>unsigned int</c>: the lower half of the <c>long</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint ToUInt32(double value) => (uint)ToInt64(value);

    /// <summary>To <c>unsigned long</c>: as the <c>long</c> below 2^63, from there on the rest with the highest bit flipped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToUInt64(double value) =>
        value >= TwoToThe63 ? (ulong)ToInt64(value - TwoToThe63) ^ 0x8000000000000000 : (ulong)ToInt64(value);

    /// <summary>To <c>signed char</c>: the lowest byte of the <c>int</c>.</summary>
    public static sbyte ToSByte(double value) => (sbyte)ToInt32(value);

    /// <summary>To <c>unsigned char</c>: the lowest byte of the <c>int</c>.</summary>
    public static byte ToByte(double value) => (byte)ToInt32(value);

    /// <summary>To <c>short</c>: the lower half of the <c>int</c>.</summary>
    public static short ToInt16(double value) => (short)ToInt32(value);

    /// <summary>To <c>unsigned short</c>: the lower half of the <c>int</c>.</summary>
    public static ushort ToUInt16(double value) => (ushort)ToInt32(value);
}
