namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>The subject sequence of <c>strtol</c> and its kin (C11 §7.22.1.4).</summary>
internal readonly unsafe struct IntegerParser
{
    private const int LargestBase = 36;

    private IntegerParser(sbyte* end, ulong magnitude, bool negative, bool overflow)
    {
        End = end;
        Magnitude = magnitude;
        Negative = negative;
        Overflow = overflow;
    }

    /// <summary>The character behind the number; where the text started when there is none.</summary>
    public sbyte* End { get; }

    /// <summary>The number without its sign.</summary>
    public ulong Magnitude { get; }

    /// <summary>Whether a minus stood before it.</summary>
    public bool Negative { get; }

    /// <summary>Whether the number has more than 64 bits.</summary>
    public bool Overflow { get; }

    /// <summary>Whether a base is one that C allows.</summary>
    public static bool IsBase(int numberBase) => numberBase is 0 or (>= 2 and <= LargestBase);

    /// <summary>Reads white space, a sign, a prefix as the base allows, and digits.</summary>
    public static IntegerParser Parse(sbyte* text, int numberBase)
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

        if (*p == '0' && numberBase is 0 or 16 && (p[1] | 0x20) == 'x' && DigitOf(p[2]) < 16)
        {
            p += 2;
            numberBase = 16;
        }
        else if (numberBase == 0)
        {
            numberBase = *p == '0' ? 8 : 10;
        }

        sbyte* digits = p;
        ulong value = 0;
        bool overflow = false;
        for (uint digit = DigitOf(*p); digit < (uint)numberBase; digit = DigitOf(*++p))
        {
            System.UInt128 next = ((System.UInt128)value * (uint)numberBase) + digit;
            overflow |= next > ulong.MaxValue;
            value = (ulong)next;
        }

        return new IntegerParser(p == digits ? text : p, value, negative, overflow);
    }

    /// <summary>The value as <c>long</c>; beyond its range the limit, with ERANGE.</summary>
    public long ToSigned()
    {
        if (Overflow || Magnitude > (Negative ? 1UL << 63 : long.MaxValue))
        {
            Errno.errno = Errno.ERANGE;
            return Negative ? long.MinValue : long.MaxValue;
        }

        return unchecked(Negative ? -(long)Magnitude : (long)Magnitude);
    }

    /// <summary>The value as <c>unsigned long</c>, negated when there is a minus; beyond its range the limit, with ERANGE.</summary>
    public ulong ToUnsigned()
    {
        if (Overflow)
        {
            Errno.errno = Errno.ERANGE;
            return ulong.MaxValue;
        }

        return unchecked(Negative ? 0 - Magnitude : Magnitude);
    }

    private static uint DigitOf(sbyte c) => (char)c switch
    {
        >= '0' and <= '9' => (uint)(c - '0'),
        >= 'a' and <= 'z' => (uint)(c - 'a' + 10),
        >= 'A' and <= 'Z' => (uint)(c - 'A' + 10),
        _ => uint.MaxValue,
    };
}
