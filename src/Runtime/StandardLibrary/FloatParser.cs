using System;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using CSockTranslate.Runtime.Formatting;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>
/// The subject sequence of <c>strtod</c> and <c>strtof</c> (C11 §7.22.1.3), rounded correctly. ERANGE tells of overflow, and of a
/// result below the normal numbers that is not exact, as in glibc.
/// </summary>
internal static unsafe class FloatParser
{
    /// <summary>No double needs more significant digits than this to tell it from the midpoint to its neighbour.</summary>
    private const int SignificantDigits = 768;

    /// <summary>Beyond this the exponent decides alone; far enough from any sum of exponent and digit count that matters.</summary>
    private const long ExponentLimit = 100_000;

    private const ulong QuietNaN = 0x7FF8_0000_0000_0000;
    private const ulong PayloadMask = 0x0007_FFFF_FFFF_FFFF;

    /// <summary>Reads a number; <paramref name="end"/> is behind it, or at <paramref name="text"/> when there is none.</summary>
    public static double Parse(sbyte* text, in FloatFormat format, out sbyte* end)
    {
        sbyte* p = text;
        while (Ctype.IsSpace(*p))
        {
            p++;
        }

        bool negative = *p == '-';
        if (*p is (sbyte)'-' or (sbyte)'+')
        {
            p++;
        }

        MagnitudeRounding rounding = RoundingDirection.Of(negative);
        double value;
        if (*p == '0' && (p[1] | 0x20) == 'x' && (IsHexDigit(p[2]) || (p[2] == '.' && IsHexDigit(p[3]))))
        {
            value = ParseHexadecimal(p + 2, in format, rounding, out end);
        }
        else if (IsDigit(*p) || (*p == '.' && IsDigit(p[1])))
        {
            value = ParseDecimal(p, in format, rounding, out end);
        }
        else if (!ParseWord(p, in format, out value, out end))
        {
            end = text;
            return 0;
        }

        return negative ? -value : value;
    }

    private static bool ParseWord(sbyte* p, in FloatFormat format, out double value, out sbyte* end)
    {
        if (Matches(p, "inf"u8))
        {
            value = double.PositiveInfinity;
            end = p + (Matches(p, "infinity"u8) ? 8 : 3);
            return true;
        }

        bool isNaN = Matches(p, "nan"u8);
        end = isNaN ? p + 3 : p;
        value = isNaN ? BitConverter.UInt64BitsToDouble(QuietNaN | Payload(ParsePayload(ref end), in format)) : 0;
        return isNaN;
    }

    /// <summary>Reads <c>(</c>letters and digits<c>)</c> if it is there; the number in it goes into the NaN, as in glibc.</summary>
    private static ulong ParsePayload(ref sbyte* end)
    {
        if (*end != '(')
        {
            return 0;
        }

        sbyte* p = end + 1;
        while (Ctype.isalnum(*p) != 0 || *p == '_')
        {
            p++;
        }

        if (*p != ')')
        {
            return 0;
        }

        IntegerParser number = IntegerParser.Parse(end + 1, 0);
        end = p + 1;
        return number.End == p ? number.Magnitude : 0;
    }

    /// <summary>A NaN's number at the place that it has in a double; that of a float is cut as converting to one expects.</summary>
    private static ulong Payload(ulong number, in FloatFormat format) => (number << (FloatFormat.Double.Precision - format.Precision)) & PayloadMask;

    private static double ParseHexadecimal(sbyte* p, in FloatFormat format, MagnitudeRounding rounding, out sbyte* end)
    {
        const int KeptBits = 60;
        ulong mantissa = 0;
        bool sticky = false;
        long exponent = 0;
        bool point = false;
        for (; IsHexDigit(*p) || (*p == '.' && !point); p++)
        {
            if (*p == '.')
            {
                point = true;
                continue;
            }

            uint digit = (uint)(IsDigit(*p) ? *p - '0' : (*p | 0x20) - 'a' + 10);
            if (mantissa >> KeptBits != 0)
            {
                sticky |= digit != 0;
                exponent += point ? 0 : 4;
            }
            else
            {
                mantissa = (mantissa << 4) | digit;
                exponent -= point ? 4 : 0;
            }
        }

        end = p;
        if ((*p | 0x20) == 'p')
        {
            exponent += ParseExponent(p + 1, ref end);
        }

        return mantissa == 0 ? 0 : RoundBinary(mantissa, exponent, sticky, in format, rounding);
    }

    private static double RoundBinary(ulong mantissa, long exponent, bool sticky, in FloatFormat format, MagnitudeRounding rounding)
    {
        int length = 64 - BitOperations.LeadingZeroCount(mantissa);
        long lowest = Math.Max(exponent + length - format.Precision, format.LowestExponent);
        long shift = lowest - exponent;
        bool inexact = sticky;
        if (shift > 0)
        {
            UInt128 wide = shift > 66 ? 0 : (UInt128)mantissa;
            bool lost = shift > 66;
            int bits = (int)Math.Min(shift, 66);
            UInt128 half = (UInt128)1 << (bits - 1);
            UInt128 rest = wide & ((half << 1) - 1);
            ulong kept = (ulong)(wide >> bits);
            inexact |= lost || rest != 0;
            bool up = rounding switch
            {
                MagnitudeRounding.Up => inexact,
                MagnitudeRounding.Down => false,
                _ => rest > half || (rest == half && (sticky || (kept & 1) != 0)),
            };
            mantissa = up ? kept + 1 : kept;
            exponent = lowest;
        }

        // Told by the exponent: the processor's own result would depend on its direction of rounding.
        if (mantissa != 0 && exponent + 64 - BitOperations.LeadingZeroCount(mantissa) > format.HighestExponent)
        {
            Errno.errno = Errno.ERANGE;
            return rounding == MagnitudeRounding.Down ? format.Largest : double.PositiveInfinity;
        }

        return CheckRange(Math.ScaleB(mantissa, (int)exponent), inexact, in format);
    }

    [SkipLocalsInit]
    private static double ParseDecimal(sbyte* p, in FloatFormat format, MagnitudeRounding rounding, out sbyte* end)
    {
        // One digit, the point, the other digits, a last digit for what was cut off, and an exponent.
        byte* digits = stackalloc byte[SignificantDigits + 1];
        int count = 0;
        long exponent = -1;
        bool point = false;
        bool sticky = false;
        for (; IsDigit(*p) || (*p == '.' && !point); p++)
        {
            if (*p == '.')
            {
                point = true;
                continue;
            }

            if (count == 0 && *p == '0')
            {
                exponent -= point ? 1 : 0;
                continue;
            }

            exponent += point ? 0 : 1;
            if (count < SignificantDigits)
            {
                digits[count++] = (byte)*p;
            }
            else
            {
                sticky |= *p != '0';
            }
        }

        end = p;
        if ((*p | 0x20) == 'e')
        {
            exponent += ParseExponent(p + 1, ref end);
        }

        while (count > 0 && digits[count - 1] == '0' && !sticky)
        {
            count--;
        }

        if (count == 0)
        {
            return 0;
        }

        if (rounding != MagnitudeRounding.Nearest)
        {
            return ConvertExactly(digits, count, sticky, exponent, in format, rounding);
        }

        double value = Convert(digits, count, sticky, Math.Clamp(exponent, -ExponentLimit, ExponentLimit), in format);
        bool inexact = value < format.SmallestNormal && (sticky || !IsExactly(value, digits, count, exponent));
        return CheckRange(value, inexact, in format);
    }

    [SkipLocalsInit]
    private static double Convert(byte* digits, int count, bool sticky, long exponent, in FloatFormat format)
    {
        byte* text = stackalloc byte[SignificantDigits + 16];
        int length = 0;
        text[length++] = digits[0];
        text[length++] = (byte)'.';
        for (int i = 1; i < count; i++)
        {
            text[length++] = digits[i];
        }

        text[length++] = sticky ? (byte)'1' : (byte)'0';
        text[length++] = (byte)'E';
        ((int)exponent).TryFormat(new Span<byte>(text + length, 8), out int written, default, CultureInfo.InvariantCulture);
        length += written;

        ReadOnlySpan<byte> number = new(text, length);
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingSign;
        return format.Precision == FloatFormat.Single.Precision
            ? float.Parse(number, Style, CultureInfo.InvariantCulture)
            : double.Parse(number, Style, CultureInfo.InvariantCulture);
    }

    /// <summary>Converts the digits d.ddd × 10^exponent by integers alone, with a direction of rounding that the BCL's conversion does not know.</summary>
    private static double ConvertExactly(byte* digits, int count, bool sticky, long exponent, in FloatFormat format, MagnitudeRounding rounding)
    {
        // Beyond these exponents the exponent decides alone.
        const int HighestPower = 400;
        const int LowestPower = -2000;
        const int KeptBits = 62;
        BigInteger numerator = BigInteger.Zero;
        for (int i = 0; i < count; i++)
        {
            numerator = (numerator * 10) + (digits[i] - '0');
        }

        int power = (int)Math.Clamp(exponent, LowestPower, HighestPower) - (count - 1);
        BigInteger denominator = BigInteger.One;
        if (power >= 0)
        {
            numerator *= BigInteger.Pow(10, power);
        }
        else
        {
            denominator = BigInteger.Pow(10, -power);
        }

        int shift = KeptBits - (int)(numerator.GetBitLength() - denominator.GetBitLength());
        numerator = shift > 0 ? numerator << shift : numerator;
        denominator = shift < 0 ? denominator << -shift : denominator;
        var quotient = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        return RoundBinary((ulong)quotient, -shift, sticky || !rest.IsZero, in format, rounding);
    }

    /// <summary>Whether a value is what the digits d.ddd × 10^exponent say, without rounding.</summary>
    [SkipLocalsInit]
    private static bool IsExactly(double value, byte* digits, int count, long exponent)
    {
        if (value == 0)
        {
            return false;
        }

        byte* expanded = stackalloc byte[DecimalExpansion.DigitCapacity];
        uint* limbs = stackalloc uint[DecimalExpansion.LimbCapacity];
        DecimalExpansion expansion = new(value, expanded, limbs);
        int first = expansion.FirstSignificant();
        expansion.Require(DecimalExpansion.DigitCapacity);
        ReadOnlySpan<byte> significant = new ReadOnlySpan<byte>(expansion.Digits + first, expansion.Count - first).TrimEnd((byte)'0');
        return expansion.IntegerDigits - 1 - first == exponent && significant.SequenceEqual(new ReadOnlySpan<byte>(digits, count));
    }

    private static double CheckRange(double value, bool inexact, in FloatFormat format)
    {
        if (double.IsInfinity(value) || (inexact && value < format.SmallestNormal))
        {
            Errno.errno = Errno.ERANGE;
        }

        return value;
    }

    /// <summary>Reads a sign and digits; without digits there is no exponent and <paramref name="end"/> stays.</summary>
    private static long ParseExponent(sbyte* p, ref sbyte* end)
    {
        bool negative = *p == '-';
        if (*p is (sbyte)'-' or (sbyte)'+')
        {
            p++;
        }

        if (!IsDigit(*p))
        {
            return 0;
        }

        // Saturates far beyond any number of digits that memory can hold.
        const long Limit = long.MaxValue / 100;
        long exponent = 0;
        for (; IsDigit(*p); p++)
        {
            exponent = exponent > Limit ? exponent : (exponent * 10) + (*p - '0');
        }

        end = p;
        return negative ? -exponent : exponent;
    }

    private static bool Matches(sbyte* p, ReadOnlySpan<byte> lowerCaseWord)
    {
        foreach (byte letter in lowerCaseWord)
        {
            if ((*p++ | 0x20) != letter)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDigit(sbyte c) => c is >= (sbyte)'0' and <= (sbyte)'9';

    private static bool IsHexDigit(sbyte c) => Ctype.isxdigit(c) != 0;
}
