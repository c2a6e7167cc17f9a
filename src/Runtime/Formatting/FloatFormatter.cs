using System;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime.Formatting;

/// <summary>The conversions e E f F g G of doubles (C11 §7.21.6.1), rounded correctly at any precision.</summary>
internal static unsafe class FloatFormatter
{
    private const int DefaultPrecision = 6;

    /// <summary>Room beyond the digits for a point, leading zeros of <c>%g</c> and an exponent.</summary>
    private const int BodyCapacity = DecimalExpansion.DigitCapacity + 16;

    /// <summary>Converts a double as the specification says; infinities and NaNs as well, for a and A too.</summary>
    public static void Format(ref FormatSink sink, in FormatSpecification spec, double value)
    {
        bool upper = spec.Conversion is (byte)'E' or (byte)'F' or (byte)'G' or (byte)'A';
        byte sign = SignOf(in spec, value);
        if (!double.IsFinite(value))
        {
            WriteNonFinite(ref sink, in spec, sign, double.IsNaN(value) ? (upper ? "NAN"u8 : "nan"u8) : (upper ? "INF"u8 : "inf"u8));
            return;
        }

        if (spec.Conversion is (byte)'a' or (byte)'A')
        {
            HexFloatFormatter.Format(ref sink, in spec, value, sign);
            return;
        }

        byte* digits = stackalloc byte[DecimalExpansion.DigitCapacity];
        uint* limbs = stackalloc uint[DecimalExpansion.LimbCapacity];
        byte* body = stackalloc byte[BodyCapacity];
        DecimalExpansion expansion = new(Math.Abs(value), digits, limbs, RoundingDirection.Of(double.IsNegative(value)));
        int precision = spec.Precision < 0 ? DefaultPrecision : spec.Precision;
        switch (spec.Conversion)
        {
            case (byte)'f' or (byte)'F':
                FormatFixed(ref sink, in spec, ref expansion, precision, sign, body);
                break;
            case (byte)'e' or (byte)'E':
                int exponent = RoundSignificant(ref expansion, precision + 1L, value == 0, out byte* significant, out int count, out _);
                FormatExponent(ref sink, in spec, significant, count, precision, exponent, sign, body);
                break;
            default:
                FormatGeneral(ref sink, in spec, ref expansion, Math.Max(precision, 1), value == 0, sign, body);
                break;
        }
    }

    /// <summary>Writes a number whose text is <paramref name="body"/>, then zeros, then <paramref name="tail"/>, padded to the width.</summary>
    public static void WritePadded(
        ref FormatSink sink, in FormatSpecification spec, byte sign, ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> body, long zeros, ReadOnlySpan<byte> tail)
    {
        long length = prefix.Length + body.Length + zeros + tail.Length + (sign != 0 ? 1 : 0);
        long pad = Math.Max(0, spec.Width - length);
        if (!spec.Left && !spec.ZeroPad)
        {
            sink.Fill((byte)' ', pad);
        }

        if (sign != 0)
        {
            sink.Write(sign);
        }

        sink.Write(prefix);
        if (!spec.Left && spec.ZeroPad)
        {
            sink.Fill((byte)'0', pad);
        }

        sink.Write(body);
        sink.Fill((byte)'0', zeros);
        sink.Write(tail);
        if (spec.Left)
        {
            sink.Fill((byte)' ', pad);
        }
    }

    private static byte SignOf(in FormatSpecification spec, double value) =>
        double.IsNegative(value) ? (byte)'-' : spec.ShowSign ? (byte)'+' : spec.Space ? (byte)' ' : (byte)0;

    private static void WriteNonFinite(ref FormatSink sink, in FormatSpecification spec, byte sign, ReadOnlySpan<byte> text)
    {
        FormatSpecification padded = spec;
        padded.ZeroPad = false;
        WritePadded(ref sink, in padded, sign, default, text, 0, default);
    }

    private static void FormatFixed(
        ref FormatSink sink, in FormatSpecification spec, ref DecimalExpansion expansion, int precision, byte sign, byte* body)
    {
        expansion.RoundTo((long)expansion.IntegerDigits + precision);
        int length = 0;
        if (expansion.IntegerDigits == 0)
        {
            body[length++] = (byte)'0';
        }

        length += Append(body + length, expansion.Digits, expansion.IntegerDigits);
        if (precision > 0 || spec.Alternate)
        {
            body[length++] = (byte)'.';
        }

        int fraction = expansion.Count - expansion.IntegerDigits;
        length += Append(body + length, expansion.Digits + expansion.IntegerDigits, fraction);
        WritePadded(ref sink, in spec, sign, default, new ReadOnlySpan<byte>(body, length), precision - fraction, default);
    }

    private static void FormatGeneral(
        ref FormatSink sink, in FormatSpecification spec, ref DecimalExpansion expansion, int precision, bool isZero, byte sign, byte* body)
    {
        int exponent = RoundSignificant(ref expansion, precision, isZero, out byte* digits, out int count, out bool carried);

        // glibc drops the zeros that # asks for when rounding alone takes the number to the form with an exponent: 999999.5 is 1.e+06.
        int wanted = carried && exponent == precision ? 1 : precision;
        count = Math.Min(count, spec.Alternate ? wanted : count);
        if (!spec.Alternate)
        {
            while (count > 0 && digits[count - 1] == '0')
            {
                count--;
            }

            wanted = Math.Max(count, 1);
        }

        if (exponent < -4 || exponent >= precision)
        {
            FormatExponent(ref sink, in spec, digits, count, wanted - 1, exponent, sign, body);
            return;
        }

        int length = 0;
        int whole = Math.Max(0, exponent + 1);
        int fromDigits = Math.Min(whole, count);
        length += Append(body, digits, fromDigits);
        for (; length < Math.Max(whole, 1); length++)
        {
            body[length] = (byte)'0';
        }

        int decimals = Math.Max(0, wanted - 1 - exponent);
        if (decimals > 0 || spec.Alternate)
        {
            body[length++] = (byte)'.';
        }

        for (int i = exponent + 1; i < 0; i++, decimals--)
        {
            body[length++] = (byte)'0';
        }

        length += Append(body + length, digits + fromDigits, count - fromDigits);
        WritePadded(
            ref sink, in spec, sign, default, new ReadOnlySpan<byte>(body, length), Math.Max(0, decimals - (count - fromDigits)), default);
    }

    private static void FormatExponent(
        ref FormatSink sink, in FormatSpecification spec, byte* digits, int count, int precision, int exponent, byte sign, byte* body)
    {
        int length = 0;
        body[length++] = count > 0 ? *digits : (byte)'0';
        if (precision > 0 || spec.Alternate)
        {
            body[length++] = (byte)'.';
        }

        int fraction = Math.Max(0, count - 1);
        length += Append(body + length, digits + 1, fraction);
        byte* tail = body + length;
        int tailLength = 0;
        tail[tailLength++] = (spec.Conversion is (byte)'E' or (byte)'G') ? (byte)'E' : (byte)'e';
        tail[tailLength++] = exponent < 0 ? (byte)'-' : (byte)'+';
        int magnitude = Math.Abs(exponent);
        if (magnitude >= 100)
        {
            tail[tailLength++] = (byte)('0' + (magnitude / 100));
        }

        tail[tailLength++] = (byte)('0' + (magnitude / 10 % 10));
        tail[tailLength++] = (byte)('0' + (magnitude % 10));
        WritePadded(
            ref sink, in spec, sign, default, new ReadOnlySpan<byte>(body, length), precision - fraction, new ReadOnlySpan<byte>(tail, tailLength));
    }

    /// <summary>Rounds to a number of significant digits; gives those digits (trailing zeros may be missing) and the decimal exponent, and tells whether a carry raised that.</summary>
    private static int RoundSignificant(ref DecimalExpansion expansion, long significant, bool isZero, out byte* digits, out int count, out bool carried)
    {
        carried = false;
        if (isZero)
        {
            digits = expansion.Digits;
            count = 0;
            return 0;
        }

        int first = expansion.FirstSignificant();
        bool grew = carried = expansion.RoundTo(first + significant);
        if (!grew && first > 0 && expansion.Digits[first - 1] != '0')
        {
            // The carry went into the zeros before: 0.00999 became 0.0100.
            first--;
            carried = true;
        }

        digits = expansion.Digits + first;
        count = (int)Math.Min(expansion.Count - first, significant);
        return expansion.IntegerDigits - 1 - first;
    }

    private static int Append(byte* target, byte* digits, int count)
    {
        if (count > 0)
        {
            Buffer.MemoryCopy(digits, target, count, count);
        }

        return count;
    }
}
