using System;

namespace CSockTranslate.Runtime.Mathematics;

/// <summary>What a NaN carries, and the order of all representations (ISO/IEC TS 18661-1 §14).</summary>
internal static unsafe class NaNPayload
{
    private const ulong DoubleQuiet = 0x0008000000000000;
    private const uint FloatQuiet = 0x00400000;

    /// <summary>The number that a text spells in C's way, whole; otherwise 0.</summary>
    internal static ulong Read(CString text, ulong mask)
    {
        sbyte* start = text.Pointer;
        for (sbyte* c = start; *c != 0; c++)
        {
            if (!char.IsAsciiLetterOrDigit((char)(byte)*c) && *c != (sbyte)'_')
            {
                return 0;
            }
        }

        int error = Errno.errno;
        sbyte* end;
        ulong value = Stdlib.strtoull(start, &end, 0);
        Errno.errno = error;
        return *end == 0 ? value & mask : 0;
    }

    /// <summary>The payload, -1 for a number.</summary>
    internal static double Get(double x) => double.IsNaN(x) ? BitConverter.DoubleToUInt64Bits(x) & (DoubleQuiet - 1) : -1;

    /// <inheritdoc cref="Get(double)"/>
    internal static float Get(float x) => float.IsNaN(x) ? BitConverter.SingleToUInt32Bits(x) & (FloatQuiet - 1) : -1;

    /// <summary>Stores a NaN with a payload; 1, and 0 stored, for a payload that is no whole number or does not fit.</summary>
    internal static int Set(double* result, double payload, bool isQuiet)
    {
        bool fits = payload >= (isQuiet ? 0 : 1) && payload < DoubleQuiet && payload == Math.Floor(payload) && !double.IsNegative(payload);
        *result = fits ? BitConverter.UInt64BitsToDouble(0x7FF0000000000000 | (isQuiet ? DoubleQuiet : 0) | (ulong)payload) : 0;
        return fits ? 0 : 1;
    }

    /// <inheritdoc cref="Set(double*, double, bool)"/>
    internal static int Set(float* result, float payload, bool isQuiet)
    {
        bool fits = payload >= (isQuiet ? 0 : 1) && payload < FloatQuiet && payload == MathF.Floor(payload) && !float.IsNegative(payload);
        *(uint*)result = fits ? 0x7F800000 | (isQuiet ? FloatQuiet : 0) | (uint)payload : 0;
        return fits ? 0 : 1;
    }

    /// <summary>Stores a number; a NaN becomes quiet. 0.</summary>
    internal static int Canonicalize(double* result, double x)
    {
        *result = double.IsNaN(x) ? BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(x) | DoubleQuiet) : x;
        return 0;
    }

    /// <inheritdoc cref="Canonicalize(double*, double)"/>
    internal static int Canonicalize(float* result, float x)
    {
        *result = float.IsNaN(x) ? BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(x) | FloatQuiet) : x;
        return 0;
    }

    /// <summary>A number that is greater the later the representation comes: negative NaNs, numbers, NaNs.</summary>
    internal static long Order(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        return bits ^ ((bits >> 63) & long.MaxValue);
    }

    /// <inheritdoc cref="Order(double)"/>
    internal static int Order(float x)
    {
        int bits = BitConverter.SingleToInt32Bits(x);
        return bits ^ ((bits >> 31) & int.MaxValue);
    }
}
