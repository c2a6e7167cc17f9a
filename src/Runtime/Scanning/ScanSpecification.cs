using System;
using System.Text;
using CSockTranslate.Runtime.Formatting;

namespace CSockTranslate.Runtime.Scanning;

/// <summary>One conversion specification of a scanf format, taken apart (C11 §7.21.6.2, POSIX fscanf).</summary>
internal unsafe struct ScanSpecification
{
    /// <summary>The width where the format has none.</summary>
    public const int Unlimited = -1;

    /// <summary>Whether the value is read but not stored (<c>*</c>).</summary>
    public bool Suppressed;

    /// <summary>Whether the conversion stores memory of <c>malloc</c> (<c>m</c>).</summary>
    public bool Allocates;

    /// <summary>The most characters to read, or <see cref="Unlimited"/>.</summary>
    public int Width;

    /// <summary>The length modifier.</summary>
    public LengthModifier Length;

    /// <summary>The conversion character; NUL when the format ended before it.</summary>
    public byte Conversion;

    /// <summary>The index of a numbered argument (<c>%n$</c>), or -1.</summary>
    public int Argument;

    /// <summary>The characters of <c>%[</c> up to the closing bracket.</summary>
    public byte* Set;

    /// <summary>How many characters <see cref="Set"/> has.</summary>
    public int SetLength;

    /// <summary>Whether <c>%[</c> takes what is not in the set.</summary>
    public bool Excluding;

    /// <summary>Reads the specification just behind its <c>%</c> and gives the position behind it.</summary>
    public static byte* Parse(byte* f, out ScanSpecification spec)
    {
        spec = default;
        spec.Width = Unlimited;
        spec.Argument = -1;
        byte* behind = ReadNumber(f, out int number);
        if (behind != f && *behind == '$')
        {
            spec.Argument = number - 1;
            f = behind + 1;
        }

        for (; *f is (byte)'*' or (byte)'\'' or (byte)'I'; f++)
        {
            spec.Suppressed |= *f == '*';
        }

        behind = ReadNumber(f, out number);
        if (behind != f)
        {
            // A width of 0 does not limit, as in glibc.
            spec.Width = number == 0 ? Unlimited : number;
            f = behind;
        }

        f = spec.ParseModifiers(f);
        spec.Conversion = *f;
        if (*f == '[')
        {
            return spec.ParseSet(f + 1);
        }

        return *f == 0 ? f : f + 1;
    }

    /// <summary>Whether <c>%[</c> takes a character.</summary>
    public readonly bool Takes(int c)
    {
        bool found = false;
        for (int i = 0; i < SetLength && !found; i++)
        {
            // A dash between two characters that are in order stands for all between them.
            bool isRange = i + 2 < SetLength && Set[i + 1] == '-' && Set[i] <= Set[i + 2];
            found = isRange ? c >= Set[i] && c <= Set[i + 2] : c == Set[i];
            i += isRange && !found ? 1 : 0;
        }

        return found != Excluding;
    }

    /// <summary><see cref="Takes"/> for a wide character: the set is in UTF-8.</summary>
    public readonly bool TakesWide(int c)
    {
        ReadOnlySpan<byte> rest = new(Set, SetLength);
        bool found = false;
        while (!rest.IsEmpty && !found)
        {
            int first = TakeRune(ref rest);
            bool isRange = rest.Length > 1 && rest[0] == '-';
            ReadOnlySpan<byte> behind = isRange ? rest[1..] : rest;
            int last = isRange ? TakeRune(ref behind) : first;
            isRange = isRange && first <= last;
            found = isRange ? c >= first && c <= last : c == first;
            rest = isRange ? behind : rest;
        }

        return found != Excluding;
    }

    private static int TakeRune(ref ReadOnlySpan<byte> text)
    {
        Rune.DecodeFromUtf8(text, out Rune character, out int length);
        text = text[length..];
        return character.Value;
    }

    private byte* ParseModifiers(byte* f)
    {
        for (; ; f++)
        {
            switch (*f)
            {
                case (byte)'m':
                    Allocates = true;
                    break;
                case (byte)'h':
                    Length = Length == LengthModifier.Short ? LengthModifier.Char : LengthModifier.Short;
                    break;
                case (byte)'l' or (byte)'L' or (byte)'q' or (byte)'j' or (byte)'z' or (byte)'Z' or (byte)'t':
                    Length = LengthModifier.Long;
                    break;
                default:
                    return f;
            }
        }
    }

    private byte* ParseSet(byte* f)
    {
        if (*f == '^')
        {
            Excluding = true;
            f++;
        }

        Set = f;
        f += *f == ']' ? 1 : 0;
        while (*f != 0 && *f != ']')
        {
            f++;
        }

        SetLength = (int)(f - Set);
        if (*f == 0)
        {
            Conversion = 0;
            return f;
        }

        return f + 1;
    }

    private static byte* ReadNumber(byte* f, out int number)
    {
        long value = 0;
        for (; *f is >= (byte)'0' and <= (byte)'9'; f++)
        {
            value = Math.Min(int.MaxValue, (value * 10) + (*f - '0'));
        }

        number = (int)value;
        return f;
    }
}
