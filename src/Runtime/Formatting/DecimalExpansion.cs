using System;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime.Formatting;

/// <summary>
/// The exact decimal digits of a finite double. A double is an integer times a power of two, so its expansion ends: at most 309
/// digits before the point and 1,074 behind it. Digits behind the point are made nine at a time, as many as are asked for.
/// </summary>
internal unsafe ref struct DecimalExpansion
{
    /// <summary>Bytes that the caller gives for digits.</summary>
    public const int DigitCapacity = 1 + 309 + 1074 + (2 * GroupDigits);

    /// <summary>32-bit words that the caller gives for the working number.</summary>
    public const int LimbCapacity = 36;

    private const int GroupDigits = 9;
    private const uint GroupBase = 1_000_000_000;
    private const int MantissaBits = 52;
    private const int ExponentBias = 1075;

    /// <summary>The part not yet converted, as a binary fraction: the last limb's top bit is worth one half.</summary>
    private readonly uint* _limbs;
    private readonly int _limbCount;
    private readonly MagnitudeRounding _rounding;
    private int _lowest;

    /// <summary>Takes a finite value that is not negative and writes the digits before the point.</summary>
    /// <param name="value">The value.</param>
    /// <param name="digits"><see cref="DigitCapacity"/> bytes.</param>
    /// <param name="limbs"><see cref="LimbCapacity"/> words.</param>
    /// <param name="rounding">How <see cref="RoundTo"/> rounds.</param>
    public DecimalExpansion(double value, byte* digits, uint* limbs, MagnitudeRounding rounding = MagnitudeRounding.Nearest)
    {
        _rounding = rounding;

        // One place stays free for the 1 of a carry out of the first digit.
        Digits = digits + 1;
        _limbs = limbs;
        ulong bits = (ulong)BitConverter.DoubleToInt64Bits(value);
        ulong mantissa = bits & ((1UL << MantissaBits) - 1);
        int biased = (int)(bits >> MantissaBits);
        int exponent = Math.Max(biased, 1) - ExponentBias;
        if (biased != 0)
        {
            mantissa |= 1UL << MantissaBits;
        }

        if (exponent >= 0)
        {
            WriteLargeInteger(mantissa, exponent);
            return;
        }

        int fractionBits = -exponent;
        ulong whole = fractionBits < 64 ? mantissa >> fractionBits : 0;
        if (whole != 0)
        {
            WriteInteger(whole);
            mantissa &= (1UL << fractionBits) - 1;
        }

        if (mantissa == 0)
        {
            return;
        }

        _limbCount = (fractionBits + 31) / 32;
        new Span<uint>(_limbs, _limbCount).Clear();
        UInt128 aligned = (UInt128)mantissa << ((32 * _limbCount) - fractionBits);
        for (int i = 0; aligned != 0; i++, aligned >>= 32)
        {
            _limbs[i] = (uint)aligned;
        }

        SkipZeros();
    }

    /// <summary>The digits, as characters.</summary>
    public byte* Digits { get; private set; }

    /// <summary>How many digits there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them stand before the point; none for a value below one.</summary>
    public int IntegerDigits { get; private set; }

    /// <summary>Whether digits other than zero are still to come.</summary>
    public readonly bool More => _lowest < _limbCount;

    /// <summary>Makes sure of <paramref name="count"/> digits and one more to round by, unless the expansion ends before.</summary>
    public void Require(long count)
    {
        while (More && Count <= count)
        {
            AppendGroup();
        }
    }

    /// <summary>The index of the first digit that is not zero; the value must not be zero.</summary>
    public int FirstSignificant()
    {
        int index = 0;
        while (true)
        {
            for (; index < Count; index++)
            {
                if (Digits[index] != '0')
                {
                    return index;
                }
            }

            AppendGroup();
        }
    }

    /// <summary>
    /// Cuts the digits to <paramref name="count"/>, rounding the exact value. True when a carry made a new first digit.
    /// </summary>
    public bool RoundTo(long count)
    {
        Require(count);
        if (count >= Count)
        {
            return false;
        }

        int cut = (int)count;
        bool up = RoundsUp(cut);
        Count = cut;
        if (!up)
        {
            return false;
        }

        for (int i = cut - 1; i >= 0; i--)
        {
            if (Digits[i] != '9')
            {
                Digits[i]++;
                return false;
            }

            Digits[i] = (byte)'0';
        }

        Digits--;
        *Digits = (byte)'1';
        Count++;
        IntegerDigits++;
        return true;
    }

    private readonly bool RoundsUp(int cut)
    {
        if (_rounding != MagnitudeRounding.Nearest)
        {
            return _rounding == MagnitudeRounding.Up && (More || new ReadOnlySpan<byte>(Digits + cut, Count - cut).ContainsAnyExcept((byte)'0'));
        }

        if (Digits[cut] != '5')
        {
            return Digits[cut] > '5';
        }

        if (More || new ReadOnlySpan<byte>(Digits + cut + 1, Count - cut - 1).ContainsAnyExcept((byte)'0'))
        {
            return true;
        }

        return cut > 0 && (Digits[cut - 1] & 1) != 0;
    }

    private void AppendGroup()
    {
        ulong carry = 0;
        for (int i = _lowest; i < _limbCount; i++)
        {
            ulong product = ((ulong)_limbs[i] * GroupBase) + carry;
            _limbs[i] = (uint)product;
            carry = product >> 32;
        }

        WriteGroup((uint)carry);
        SkipZeros();
    }

    private void SkipZeros()
    {
        while (_lowest < _limbCount && _limbs[_lowest] == 0)
        {
            _lowest++;
        }
    }

    private void WriteGroup(uint group)
    {
        byte* target = Digits + Count;
        for (int i = GroupDigits - 1; i >= 0; i--)
        {
            (group, uint digit) = Math.DivRem(group, 10);
            target[i] = (byte)('0' + digit);
        }

        Count += GroupDigits;
    }

    private void WriteInteger(ulong value)
    {
        int length = 1;
        for (ulong rest = value / 10; rest != 0; rest /= 10)
        {
            length++;
        }

        for (int i = length - 1; i >= 0; i--)
        {
            (value, ulong digit) = Math.DivRem(value, 10);
            Digits[i] = (byte)('0' + digit);
        }

        Count = IntegerDigits = length;
    }

    private void WriteLargeInteger(ulong mantissa, int exponent)
    {
        if (exponent + MantissaBits < 64)
        {
            if (mantissa != 0)
            {
                WriteInteger(mantissa << exponent);
            }

            return;
        }

        int words = exponent / 32;
        new Span<uint>(_limbs, words).Clear();
        UInt128 aligned = (UInt128)mantissa << (exponent % 32);
        int count = words;
        for (; aligned != 0; aligned >>= 32)
        {
            _limbs[count++] = (uint)aligned;
        }

        // The remainders of dividing by 10^9 are the groups, the last one first.
        uint* groups = stackalloc uint[LimbCapacity];
        int groupCount = 0;
        while (count > 0)
        {
            ulong remainder = 0;
            for (int i = count - 1; i >= 0; i--)
            {
                (ulong quotient, remainder) = Math.DivRem((remainder << 32) | _limbs[i], GroupBase);
                _limbs[i] = (uint)quotient;
            }

            groups[groupCount++] = (uint)remainder;
            if (_limbs[count - 1] == 0)
            {
                count--;
            }
        }

        WriteInteger(groups[groupCount - 1]);
        for (int i = groupCount - 2; i >= 0; i--)
        {
            WriteGroup(groups[i]);
        }

        IntegerDigits = Count;
    }
}
