namespace CSockTranslate.Runtime.Formatting;

/// <summary>A length modifier of a conversion (C11 §7.21.6.1 p7); <c>q</c>, <c>ll</c>, <c>j</c>, <c>z</c> and <c>t</c> are all eight bytes here.</summary>
internal enum LengthModifier : byte
{
    /// <summary>No modifier: <c>int</c>.</summary>
    None,

    /// <summary><c>hh</c>: a character.</summary>
    Char,

    /// <summary><c>h</c>: a short.</summary>
    Short,

    /// <summary><c>l</c>, <c>ll</c>, <c>q</c>, <c>L</c>, <c>j</c>, <c>z</c>, <c>Z</c>, <c>t</c>: eight bytes.</summary>
    Long,
}

/// <summary>One conversion specification of a printf format, taken apart (C11 §7.21.6.1).</summary>
internal unsafe struct FormatSpecification
{
    /// <summary>What an argument index is when there is no such argument.</summary>
    public const int NoArgument = -1;

    /// <summary>The flag <c>-</c>.</summary>
    public bool Left;

    /// <summary>The flag <c>+</c>.</summary>
    public bool ShowSign;

    /// <summary>The flag for a space.</summary>
    public bool Space;

    /// <summary>The flag <c>#</c>.</summary>
    public bool Alternate;

    /// <summary>The flag <c>0</c>, unless <c>-</c> takes it back.</summary>
    public bool ZeroPad;

    /// <summary>The flag <c>'</c>; the C locale groups nothing, so it only shows when an unknown conversion is echoed.</summary>
    public bool Group;

    /// <summary>The flag <c>I</c>, a GNU extension without effect in the C locale.</summary>
    public bool AlternateDigits;

    /// <summary>The length modifier.</summary>
    public LengthModifier Length;

    /// <summary>Whether the modifier is <c>L</c>: <c>%La</c> writes x87's extended format.</summary>
    public bool IsLongDouble;

    /// <summary>The conversion character; NUL when the format ended before it.</summary>
    public byte Conversion;

    /// <summary>The minimum field width.</summary>
    public int Width;

    /// <summary>The precision, or -1.</summary>
    public int Precision;

    /// <summary>The index of the argument that gives the width, or <see cref="NoArgument"/>.</summary>
    public int WidthArgument;

    /// <summary>The index of the argument that gives the precision, or <see cref="NoArgument"/>.</summary>
    public int PrecisionArgument;

    /// <summary>The index of the argument to convert, or <see cref="NoArgument"/>.</summary>
    public int ValueArgument;

    /// <summary>Whether an argument was chosen by number (<c>%n$</c>, <c>*n$</c>, POSIX fprintf).</summary>
    public bool Numbered;

    /// <summary>Whether a width or a precision in the format does not fit an <c>int</c>.</summary>
    public bool Overflow;

    /// <summary>
    /// Reads the specification at <paramref name="format"/>, just behind its <c>%</c>, and gives the position behind it.
    /// Arguments that are not numbered take <paramref name="nextArgument"/> and count it up.
    /// </summary>
    public static byte* Parse(byte* format, ref int nextArgument, out FormatSpecification spec)
    {
        spec = default;
        spec.Precision = -1;
        spec.WidthArgument = spec.PrecisionArgument = spec.ValueArgument = NoArgument;

        byte* f = format;
        int chosen = NoArgument;
        if (*f is >= (byte)'1' and <= (byte)'9')
        {
            byte* behind = ReadNumber(f, out int number);
            if (*behind == '$' && number > 0)
            {
                chosen = number - 1;
                spec.Numbered = true;
                f = behind + 1;
            }
        }

        f = spec.ParseFlags(f);
        f = spec.ParseWidth(f, ref nextArgument);
        f = spec.ParsePrecision(f, ref nextArgument);
        f = spec.ParseLength(f);
        spec.Conversion = *f;
        if (TakesValue(spec.Conversion))
        {
            spec.ValueArgument = chosen != NoArgument ? chosen : nextArgument++;
        }

        return *f == 0 ? f : f + 1;
    }

    /// <summary>Whether a conversion character is one that glibc knows.</summary>
    public static bool IsKnown(byte conversion) => conversion is (byte)'%' or (byte)'m' || TakesValue(conversion);

    private static bool TakesValue(byte conversion) => conversion switch
    {
        (byte)'d' or (byte)'i' or (byte)'o' or (byte)'u' or (byte)'x' or (byte)'X' or (byte)'b' or (byte)'B' => true,
        (byte)'e' or (byte)'E' or (byte)'f' or (byte)'F' or (byte)'g' or (byte)'G' or (byte)'a' or (byte)'A' => true,
        (byte)'c' or (byte)'C' or (byte)'s' or (byte)'S' or (byte)'p' or (byte)'n' => true,
        _ => false,
    };

    private byte* ParseFlags(byte* f)
    {
        while (true)
        {
            switch (*f)
            {
                case (byte)'-':
                    Left = true;
                    break;
                case (byte)'+':
                    ShowSign = true;
                    break;
                case (byte)' ':
                    Space = true;
                    break;
                case (byte)'#':
                    Alternate = true;
                    break;
                case (byte)'0':
                    ZeroPad = true;
                    break;
                case (byte)'\'':
                    Group = true;
                    break;
                case (byte)'I':
                    AlternateDigits = true;
                    break;
                default:
                    ZeroPad &= !Left;
                    return f;
            }

            f++;
        }
    }

    private byte* ParseWidth(byte* f, ref int nextArgument)
    {
        if (*f == '*')
        {
            return ParseStar(f + 1, ref nextArgument, out WidthArgument);
        }

        if (*f is >= (byte)'1' and <= (byte)'9')
        {
            f = ReadNumber(f, out Width);
            Overflow |= Width < 0;
        }

        return f;
    }

    private byte* ParsePrecision(byte* f, ref int nextArgument)
    {
        if (*f != '.')
        {
            return f;
        }

        f++;
        if (*f == '*')
        {
            return ParseStar(f + 1, ref nextArgument, out PrecisionArgument);
        }

        f = ReadNumber(f, out Precision);
        Overflow |= Precision < 0;
        return f;
    }

    private byte* ParseStar(byte* f, ref int nextArgument, out int argument)
    {
        byte* behind = ReadNumber(f, out int number);
        if (behind != f && *behind == '$' && number > 0)
        {
            argument = number - 1;
            Numbered = true;
            return behind + 1;
        }

        argument = nextArgument++;
        return f;
    }

    private byte* ParseLength(byte* f)
    {
        switch (*f)
        {
            case (byte)'h':
                Length = LengthModifier.Short;
                if (*++f == 'h')
                {
                    Length = LengthModifier.Char;
                    f++;
                }

                return f;
            case (byte)'l':
                Length = LengthModifier.Long;
                return *++f == 'l' ? f + 1 : f;
            case (byte)'L' or (byte)'q' or (byte)'j' or (byte)'z' or (byte)'Z' or (byte)'t':
                Length = LengthModifier.Long;
                IsLongDouble = *f == 'L';
                return f + 1;
            default:
                return f;
        }
    }

    /// <summary>Reads decimal digits, none being 0; a number that does not fit is -1.</summary>
    private static byte* ReadNumber(byte* f, out int number)
    {
        long value = 0;
        for (; *f is >= (byte)'0' and <= (byte)'9'; f++)
        {
            value = value > int.MaxValue ? value : (value * 10) + (*f - '0');
        }

        number = value > int.MaxValue ? -1 : (int)value;
        return f;
    }
}
