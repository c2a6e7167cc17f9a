using System;

namespace CSockTranslate.Runtime.Formatting;

/// <summary>The conversions a and A of finite doubles (C11 §7.21.6.1), with glibc's choice of the first digit.</summary>
internal static unsafe class HexFloatFormatter
{
    private const int MantissaBits = 52;
    private const int MantissaDigits = 13;
    private const int ExponentBias = 1023;

    /// <summary>Converts a finite double as the specification says.</summary>
    public static void Format(ref FormatSink sink, in FormatSpecification spec, double value, byte sign)
    {
        bool upper = spec.Conversion == 'A';
        ulong bits = (ulong)BitConverter.DoubleToInt64Bits(value);
        ulong mantissa = bits & ((1UL << MantissaBits) - 1);
        int biased = (int)(bits >> MantissaBits) & 0x7FF;
        ulong first = biased == 0 ? 0UL : 1UL;
        int exponent = biased == 0 ? (mantissa == 0 ? 0 : 1 - ExponentBias) : biased - ExponentBias;

        int digits = MantissaDigits;
        long zeros = 0;
        if (spec.Precision < 0)
        {
            for (; digits > 0 && (mantissa & 0xF) == 0; digits--)
            {
                mantissa >>= 4;
            }
        }
        else if (spec.Precision >= MantissaDigits)
        {
            zeros = spec.Precision - MantissaDigits;
        }
        else
        {
            ulong whole = RoundToEven((first << MantissaBits) | mantissa, 4 * (MantissaDigits - spec.Precision));
            digits = spec.Precision;
            first = whole >> (4 * digits);
            mantissa = whole & ((1UL << (4 * digits)) - 1);
        }

        byte* body = stackalloc byte[MantissaDigits + 2];
        int length = 0;
        body[length++] = (byte)('0' + first);
        if (digits > 0 || zeros > 0 || spec.Alternate)
        {
            body[length++] = (byte)'.';
        }

        for (int i = digits - 1; i >= 0; i--)
        {
            uint digit = (uint)(mantissa >> (4 * i)) & 0xF;
            body[length++] = (byte)(digit < 10 ? '0' + digit : (upper ? 'A' : 'a') - 10 + digit);
        }

        byte* tail = stackalloc byte[8];
        int tailLength = 0;
        tail[tailLength++] = upper ? (byte)'P' : (byte)'p';
        tail[tailLength++] = exponent < 0 ? (byte)'-' : (byte)'+';
        int magnitude = Math.Abs(exponent);
        for (int scale = magnitude >= 1000 ? 1000 : magnitude >= 100 ? 100 : magnitude >= 10 ? 10 : 1; scale > 0; scale /= 10)
        {
            tail[tailLength++] = (byte)('0' + (magnitude / scale % 10));
        }

        FloatFormatter.WritePadded(
            ref sink, in spec, sign, upper ? "0X"u8 : "0x"u8, new ReadOnlySpan<byte>(body, length), zeros, new ReadOnlySpan<byte>(tail, tailLength));
    }

    private static ulong RoundToEven(ulong value, int bits)
    {
        ulong half = 1UL << (bits - 1);
        ulong rest = value & ((1UL << bits) - 1);
        ulong result = value >> bits;
        return rest > half || (rest == half && (result & 1) != 0) ? result + 1 : result;
    }
}
