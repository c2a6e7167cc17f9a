namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>The subject sequence of <c>strtol</c> and its kin (C11 §7.22.1.4).</summary>
internal readonly unsafe struct IntegerParser
{
    private const int LargestBase = 36;

    private readonly IntegerAccumulator _number;

    private IntegerParser(sbyte* end, IntegerAccumulator number)
    {
        End = end;
        _number = number;
    }

    /// <summary>The character behind the number; where the text started when there is none.</summary>
    public sbyte* End { get; }

    /// <summary>The number without its sign.</summary>
    public ulong Magnitude => _number.Magnitude;

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

        if (*p == '0' && numberBase is 0 or 16 && (p[1] | 0x20) == 'x' && Ctype.isxdigit(p[2]) != 0)
        {
            p += 2;
            numberBase = 16;
        }
        else if (numberBase == 0)
        {
            numberBase = *p == '0' ? 8 : 10;
        }

        sbyte* digits = p;
        IntegerAccumulator number = new(negative);
        while (number.TryAdd(*p, (uint)numberBase))
        {
            p++;
        }

        return new IntegerParser(p == digits ? text : p, number);
    }

    /// <summary>The value as <c>long</c>; beyond its range the limit, with ERANGE.</summary>
    public long ToSigned() => _number.ToSigned();

    /// <summary>The value as <c>unsigned long</c>, negated when there is a minus; beyond its range the limit, with ERANGE.</summary>
    public ulong ToUnsigned() => _number.ToUnsigned();
}
