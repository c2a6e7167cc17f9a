using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using CSockTranslate.Runtime.Formatting;
using CSockTranslate.Runtime.StandardLibrary;

namespace CSockTranslate.Runtime.Scanning;

/// <summary>Interprets a scanf format (C11 §7.21.6.2, POSIX fscanf with <c>m</c> and <c>%n$</c>) as glibc does in the C locale.</summary>
internal static unsafe class ScanfEngine
{
    /// <summary>How a directive of the format ended.</summary>
    private enum Outcome
    {
        /// <summary>It took its input, and a value counts.</summary>
        Stored,

        /// <summary>It took its input, and nothing counts.</summary>
        Matched,

        /// <summary>The input was something else.</summary>
        Mismatch,

        /// <summary>The input ended, or an error came.</summary>
        InputFailure,
    }

    /// <summary>Returns how many values were stored; -1 when the input ended before the first value.</summary>
    public static int Scan(ref ScanInput input, CString format, VaList arguments)
    {
        byte* f = (byte*)format.Pointer;
        int stored = 0;
        int nextArgument = 0;

        // White space in the format is due with the directive behind it.
        bool skipsSpace = false;
        while (*f != 0)
        {
            Outcome outcome;
            if (Ctype.IsSpace(*f))
            {
                f++;
                skipsSpace = true;
                continue;
            }

            if (*f != '%')
            {
                outcome = Match(ref input, ReadLiteral(ref f, input.IsWide), skipsSpace);
            }
            else
            {
                f = ScanSpecification.Parse(f + 1, out ScanSpecification spec);
                bool takesArgument = !spec.Suppressed && spec.Conversion != '%';
                void* target = null;
                if (takesArgument)
                {
                    target = arguments[spec.Argument >= 0 ? spec.Argument : nextArgument++].Pointer;
                }

                outcome = Convert(ref input, in spec, target, skipsSpace);
            }

            skipsSpace = false;
            switch (outcome)
            {
                case Outcome.Stored:
                    stored++;
                    break;
                case Outcome.Mismatch:
                    return stored;
                case Outcome.InputFailure:
                    return stored == 0 ? Stdio.EOF : stored;
            }
        }

        if (skipsSpace)
        {
            input.SkipSpace();
        }

        return stored;
    }

    // The format of a function for wide characters comes in UTF-8, whatever the locale.
    private static int ReadLiteral(ref byte* f, bool isWide)
    {
        if (!isWide || *f < 0x80)
        {
            return *f++;
        }

        Rune.DecodeFromUtf8(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(f), out Rune character, out int length);
        f += length;
        return character.Value;
    }

    private static Outcome Match(ref ScanInput input, int expected, bool skipsSpace)
    {
        int c = skipsSpace ? input.ReadBehindSpace() : input.Read();
        if (c == expected)
        {
            return Outcome.Matched;
        }

        input.GiveBack(c);
        return c == ScanInput.End ? Outcome.InputFailure : Outcome.Mismatch;
    }

    private static Outcome Convert(ref ScanInput input, in ScanSpecification spec, void* target, bool skipsSpace)
    {
        if (skipsSpace || spec.Conversion is not ((byte)'[' or (byte)'c' or (byte)'C' or (byte)'n'))
        {
            input.SkipSpaceQuietly();
        }

        switch (spec.Conversion)
        {
            case (byte)'%':
                return Match(ref input, (byte)'%', skipsSpace: false);
            case (byte)'n':
                if (target != null)
                {
                    StoreInteger(spec.Length, target, input.Count);
                }

                return Outcome.Matched;
            case (byte)'d' or (byte)'i' or (byte)'o' or (byte)'u' or (byte)'x' or (byte)'X' or (byte)'p':
                return ConvertInteger(ref input, in spec, target);
            case (byte)'e' or (byte)'E' or (byte)'f' or (byte)'F' or (byte)'g' or (byte)'G' or (byte)'a' or (byte)'A':
                return ConvertFloat(ref input, in spec, target);
            case (byte)'c' or (byte)'C' or (byte)'s' or (byte)'S' or (byte)'[':
                return ConvertText(ref input, in spec, target);
            default:
                return Outcome.Mismatch;
        }
    }

    private static Outcome ConvertInteger(ref ScanInput input, in ScanSpecification spec, void* target)
    {
        int width = spec.Width;
        int c = input.Read();
        if (c == ScanInput.End)
        {
            return Outcome.InputFailure;
        }

        bool negative = c == '-';
        bool hasSign = c is '-' or '+';
        if (hasSign)
        {
            width--;
            c = input.Read();
        }

        uint numberBase = spec.Conversion switch { (byte)'i' => 0, (byte)'o' => 8, (byte)'d' or (byte)'u' => 10, _ => 16 };
        bool anyDigit = false;
        if (width != 0 && c == '0')
        {
            anyDigit = true;
            width--;
            c = input.Read();
            if (width != 0 && (c | 0x20) == 'x' && numberBase is 0 or 16)
            {
                // The x belongs to the number even if no digit follows, as in glibc.
                numberBase = 16;
                width--;
                c = input.Read();
            }
            else if (numberBase == 0)
            {
                numberBase = 8;
            }
        }

        numberBase = numberBase == 0 ? 10 : numberBase;
        IntegerAccumulator number = new(negative);
        while (width != 0 && number.TryAdd(c, numberBase))
        {
            anyDigit = true;
            width--;
            c = input.Read();
        }

        if (!anyDigit && !hasSign && spec.Conversion == 'p' && c == '(')
        {
            return ConvertNull(ref input, target);
        }

        input.GiveBack(c);
        if (!anyDigit)
        {
            return Outcome.Mismatch;
        }

        // A value that is not stored can be out of range all the same.
        bool isSigned = spec.Conversion is (byte)'d' or (byte)'i';
        long value = isSigned ? number.ToSigned() : (long)number.ToUnsigned();
        if (target == null)
        {
            return Outcome.Matched;
        }

        StoreInteger(spec.Conversion == 'p' ? LengthModifier.Long : spec.Length, target, value);
        return Outcome.Stored;
    }

    /// <summary>The rest of <c>(nil)</c>, which is how a null pointer is written.</summary>
    private static Outcome ConvertNull(ref ScanInput input, void* target)
    {
        foreach (byte expected in "nil)"u8)
        {
            int c = input.Read();
            if ((c == ')' ? c : c | 0x20) != expected)
            {
                input.GiveBack(c);
                return Outcome.Mismatch;
            }
        }

        if (target == null)
        {
            return Outcome.Matched;
        }

        *(void**)target = null;
        return Outcome.Stored;
    }

    [SkipLocalsInit]
    private static Outcome ConvertFloat(ref ScanInput input, in ScanSpecification spec, void* target)
    {
        const int UsualLength = 128;
        ScanText text = new(stackalloc byte[UsualLength]);
        Outcome outcome = FloatScanner.Collect(ref input, spec.Width, ref text) switch
        {
            FloatScanner.Result.Number => Outcome.Stored,
            FloatScanner.Result.Ended => Outcome.InputFailure,
            _ => Outcome.Mismatch,
        };
        if (outcome != Outcome.Stored)
        {
            return outcome;
        }

        text.Add(0);
        fixed (byte* start = text.Characters)
        {
            sbyte* end;
            double value = spec.Length == LengthModifier.Long ? Stdlib.strtod((sbyte*)start, &end) : Stdlib.strtof((sbyte*)start, &end);
            if (end == (sbyte*)start)
            {
                return Outcome.Mismatch;
            }

            if (target == null)
            {
                return Outcome.Matched;
            }

            if (spec.Length == LengthModifier.Long)
            {
                *(double*)target = value;
            }
            else
            {
                *(float*)target = (float)value;
            }

            return Outcome.Stored;
        }
    }

    private static Outcome ConvertText(ref ScanInput input, in ScanSpecification spec, void* target)
    {
        bool isCharacters = spec.Conversion is (byte)'c' or (byte)'C';
        int width = isCharacters && spec.Width == ScanSpecification.Unlimited ? 1 : spec.Width;
        int c = input.Read();
        if (c == ScanInput.End)
        {
            return Outcome.InputFailure;
        }

        bool isWide = spec.Length == LengthModifier.Long || spec.Conversion is (byte)'C' or (byte)'S';
        TextTarget output = new(target, isWide, input.IsWide, spec.Allocates);
        bool any = false;
        while (c != ScanInput.End && width != 0 && Takes(in spec, c, input.IsWide))
        {
            if (!output.Add(c))
            {
                return Outcome.InputFailure;
            }

            any = true;
            width--;
            c = width == 0 ? ScanInput.End : input.Read();
        }

        input.GiveBack(c);
        if (!any)
        {
            return Outcome.Mismatch;
        }

        output.Finish(withNul: !isCharacters);
        return target == null ? Outcome.Matched : Outcome.Stored;
    }

    private static bool Takes(in ScanSpecification spec, int c, bool isWide) => spec.Conversion switch
    {
        (byte)'[' => isWide ? spec.TakesWide(c) : spec.Takes(c),
        (byte)'s' or (byte)'S' => !Ctype.IsSpace(c),
        _ => true,
    };

    private static void StoreInteger(LengthModifier length, void* target, long value)
    {
        switch (length)
        {
            case LengthModifier.Char:
                *(sbyte*)target = (sbyte)value;
                break;
            case LengthModifier.Short:
                *(short*)target = (short)value;
                break;
            case LengthModifier.Long:
                *(long*)target = value;
                break;
            default:
                *(int*)target = (int)value;
                break;
        }
    }
}
