using System.Globalization;
using System.Numerics;

namespace CSockTranslate.CFrontEnd.Lexing.Literals;

/// <summary>Hexadecimal floating constants, rounded once, to nearest, ties to even (IEEE 754 §4.3.1).</summary>
internal static class HexadecimalFloat
{
    /// <summary>Parses <c>0xH.HpD</c>, whose form is known to be right.</summary>
    /// <param name="text">The constant without suffix.</param>
    /// <param name="isFloat">Whether it is rounded to <c>float</c>, else to <c>double</c>.</param>
    /// <returns>The value; infinity beyond the range of the type.</returns>
    public static double Parse(string text, bool isFloat)
    {
        int exponentStart = text.AsSpan().IndexOfAny('p', 'P');
        BigInteger mantissa = BigInteger.Zero;
        long exponent = ParseExponent(text.AsSpan(exponentStart + 1));
        bool isFraction = false;
        for (int i = 2; i < exponentStart; i++)
        {
            if (text[i] == '.')
            {
                isFraction = true;
                continue;
            }

            mantissa = (mantissa << 4) + NumberDecoder.GetDigit(text[i], 16);
            exponent -= isFraction ? 4 : 0;
        }

        return mantissa.IsZero ? 0 : isFloat ? Round(mantissa, exponent, 24, -149, 127) : Round(mantissa, exponent, 53, -1074, 1023);
    }

    /// <summary>The exponent; what is out of all range stays so at a bound that can't overflow later.</summary>
    private static long ParseExponent(ReadOnlySpan<char> digits)
    {
        const long Bound = 1L << 40;
        BigInteger exponent = BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return (long)BigInteger.Clamp(exponent, -Bound, Bound);
    }

    private static double Round(BigInteger mantissa, long exponent, int precision, int smallestExponent, int largestExponent)
    {
        long length = mantissa.GetBitLength();
        long dropped = Math.Max(length - precision, smallestExponent - exponent);
        if (dropped > length + 1)
        {
            return 0;
        }

        if (dropped > 0)
        {
            BigInteger half = BigInteger.One << (int)(dropped - 1);
            BigInteger rest = mantissa & ((half << 1) - 1);
            mantissa >>= (int)dropped;
            exponent += dropped;
            if (rest > half || (rest == half && !mantissa.IsEven))
            {
                mantissa++;
            }
        }

        return mantissa.IsZero ? 0
            : (long)mantissa.GetBitLength() - 1 + exponent > largestExponent ? double.PositiveInfinity
            : Math.ScaleB((double)mantissa, (int)exponent);
    }
}
