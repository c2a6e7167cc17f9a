using System;
using System.Numerics;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime.Formatting;

/// <summary>The conversions a and A of finite doubles (C11 §7.21.6.1), with glibc's choice of the first digit.</summary>
internal static unsafe class HexFloatFormatter
{
    private const int MantissaBits = 52;
    private const int ExponentBias = 1023;

    /// <summary>Hexadecimal digits behind the point of a double, whose first digit is a single bit.</summary>
    private const int DoubleDigits = 13;

    /// <summary>Those of a <c>long double</c> (x87's extended format), whose first digit takes four of the 64 bits.</summary>
    private const int LongDoubleDigits = 15;

    /// <summary>Converts a finite double as the specification says; with the length modifier <c>L</c> in the form that a <c>long double</c> has.</summary>
    public static void Format(ref FormatSink sink, in FormatSpecification spec, double value, byte sign)
    {
        bool upper = spec.Conversion == 'A';
        ulong bits = (ulong)BitConverter.DoubleToInt64Bits(value);
        ulong mantissa = bits & ((1UL << MantissaBits) - 1);
        int biased = (int)(bits >> MantissaBits) & 0x7FF;
        ulong first = biased == 0 ? 0UL : 1UL;
        int exponent = biased == 0 ? (mantissa == 0 ? 0 : 1 - ExponentBias) : biased - ExponentBias;

        int digits = DoubleDigits;
        if (spec.IsLongDouble)
        {
            Widen(ref first, ref mantissa, ref exponent);
            digits = LongDoubleDigits;
        }

        long zeros = 0;
        if (spec.Precision < 0)
        {
            for (; digits > 0 && (mantissa & 0xF) == 0; digits--)
            {
                mantissa >>= 4;
            }
        }
        else if (spec.Precision >= digits)
        {
            zeros = spec.Precision - digits;
        }
        else
        {
            ulong whole = Round((first << (4 * digits)) | mantissa, 4 * (digits - spec.Precision), RoundingDirection.Of(double.IsNegative(value)));
            digits = spec.Precision;
            first = whole >> (4 * digits);
            mantissa = whole & ((1UL << (4 * digits)) - 1);
            if (first == 0x10)
            {
                first = 1;
                exponent += 4;
            }
        }

        byte* body = stackalloc byte[LongDoubleDigits + 2];
        int length = 0;
        body[length++] = Digit((uint)first, upper);
        if (digits > 0 || zeros > 0 || spec.Alternate)
        {
            body[length++] = (byte)'.';
        }

        for (int i = digits - 1; i >= 0; i--)
        {
            body[length++] = Digit((uint)(mantissa >> (4 * i)) & 0xF, upper);
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

    private static byte Digit(uint digit, bool upper) => (byte)(digit < 10 ? '0' + digit : (upper ? 'A' : 'a') - 10 + digit);

    // In the extended format every number but zero has its first bit at the top.
    private static void Widen(ref ulong first, ref ulong mantissa, ref int exponent)
    {
        ulong whole = (first << MantissaBits) | mantissa;
        if (whole != 0)
        {
            int shift = BitOperations.LeadingZeroCount(whole);
            whole <<= shift;
            exponent -= shift - (63 - MantissaBits) + 3;
        }

        first = whole >> (4 * LongDoubleDigits);
        mantissa = whole & ((1UL << (4 * LongDoubleDigits)) - 1);
    }

    private static ulong Round(ulong value, int bits, MagnitudeRounding rounding)
    {
        ulong half = 1UL << (bits - 1);
        ulong rest = value & ((1UL << bits) - 1);
        ulong result = value >> bits;
        bool isUp = rounding switch
        {
            MagnitudeRounding.Up => rest != 0,
            MagnitudeRounding.Down => false,
            _ => rest > half || (rest == half && (result & 1) != 0),
        };
        return isUp ? result + 1 : result;
    }
}
