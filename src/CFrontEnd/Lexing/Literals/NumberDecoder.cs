using System.Globalization;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Lexing.Literals;

/// <summary>Integer and floating constants (C11 §6.4.4.1, §6.4.4.2), with GNU's binary constants and imaginary suffixes.</summary>
internal static class NumberDecoder
{
    /// <summary>Whether a pp-number can only be a floating constant.</summary>
    public static bool IsFloating(string text) => IsHexadecimal(text)
        ? text.AsSpan().IndexOfAny(".pP") >= 0
        : !IsBinary(text) && text.AsSpan().IndexOfAny(".eE") >= 0;

    /// <summary>Decodes an integer constant.</summary>
    public static IntegerLiteral DecodeInteger(Token token, DiagnosticBag diagnostics)
    {
        string text = token.Text;
        (int numberBase, int start) = IsHexadecimal(text) ? (16, 2) : IsBinary(text) ? (2, 2) : text[0] == '0' ? (8, 0) : (10, 0);
        int position = start;
        ulong value = 0;
        bool overflows = false;
        char badDigit = '\0';
        for (; position < text.Length && GetDigit(text[position], numberBase == 16 ? 16 : 10) is var digit and >= 0; position++)
        {
            if (digit >= numberBase && badDigit == '\0')
            {
                badDigit = text[position];
            }

            UInt128 next = ((UInt128)value * (uint)numberBase) + (uint)digit;
            overflows |= next > ulong.MaxValue;
            value = (ulong)next;
        }

        IntegerLiteral error = new(0, numberBase, BasicType.Int, false);
        if (position == start)
        {
            diagnostics.Report(LiteralDiagnostics.NoDigits, token, GetBaseName(numberBase));
            return error;
        }

        if (badDigit != '\0')
        {
            diagnostics.Report(LiteralDiagnostics.InvalidDigit, token, badDigit, GetBaseName(numberBase));
            return error;
        }

        string suffix = text[position..];
        if (!TryParseIntegerSuffix(suffix, out int longs, out bool isUnsigned, out bool isImaginary))
        {
            diagnostics.Report(LiteralDiagnostics.InvalidSuffix, token, suffix, "integer");
            return error;
        }

        if (overflows)
        {
            diagnostics.Report(LiteralDiagnostics.IntegerTooLarge, token);
        }

        BasicType type = GetIntegerType(value, numberBase != 10, longs, isUnsigned);
        if (!overflows && numberBase == 10 && !isUnsigned && value > long.MaxValue)
        {
            diagnostics.Report(LiteralDiagnostics.IntegerBecomesUnsigned, token);
        }

        return new IntegerLiteral(value, numberBase, type, isImaginary);
    }

    /// <summary>Decodes a floating constant.</summary>
    public static FloatingLiteral DecodeFloating(Token token, DiagnosticBag diagnostics)
    {
        string text = token.Text;
        bool isHexadecimal = IsHexadecimal(text);
        FloatingLiteral error = new(0, BasicType.Double, false);
        int position = isHexadecimal ? 2 : 0;
        int digits = 0;
        int points = 0;
        for (; position < text.Length; position++)
        {
            if (text[position] == '.')
            {
                points++;
            }
            else if (GetDigit(text[position], isHexadecimal ? 16 : 10) >= 0)
            {
                digits++;
            }
            else
            {
                break;
            }
        }

        if (points > 1)
        {
            diagnostics.Report(LiteralDiagnostics.TooManyPoints, token);
            return error;
        }

        if (digits == 0)
        {
            diagnostics.Report(LiteralDiagnostics.NoDigits, token, isHexadecimal ? "hexadecimal floating" : "floating");
            return error;
        }

        int mantissaEnd = position;
        bool hasExponent = position < text.Length && (isHexadecimal ? text[position] is 'p' or 'P' : text[position] is 'e' or 'E');
        if (hasExponent)
        {
            position++;
            position += position < text.Length && text[position] is '+' or '-' ? 1 : 0;
            int exponentDigits = position;
            while (position < text.Length && char.IsAsciiDigit(text[position]))
            {
                position++;
            }

            if (position == exponentDigits)
            {
                diagnostics.Report(LiteralDiagnostics.ExponentWithoutDigits, token);
                return error;
            }
        }
        else if (isHexadecimal)
        {
            diagnostics.Report(LiteralDiagnostics.HexFloatWithoutExponent, token);
            return error;
        }

        string suffix = text[position..];
        if (!TryParseFloatingSuffix(suffix, out BasicType type, out bool isImaginary))
        {
            diagnostics.Report(LiteralDiagnostics.InvalidSuffix, token, suffix, "floating");
            return error;
        }

        bool isFloat = ReferenceEquals(type, BasicType.Float);
        string number = text[..position];
        double value = isHexadecimal ? HexadecimalFloat.Parse(number, isFloat)
            : isFloat ? float.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture)
            : double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsInfinity(value))
        {
            diagnostics.Report(LiteralDiagnostics.FloatingTooLarge, token, type);
        }
        else if (value == 0 && HasNonzeroDigit(text.AsSpan(isHexadecimal ? 2 : 0, mantissaEnd - (isHexadecimal ? 2 : 0))))
        {
            diagnostics.Report(LiteralDiagnostics.FloatingBecomesZero, token);
        }

        return new FloatingLiteral(value, type, isImaginary);
    }

    /// <summary>The value of a digit in bases up to <paramref name="numberBase"/>, which is 10 or 16; -1 if it is none.</summary>
    internal static int GetDigit(char character, int numberBase) =>
        char.IsAsciiDigit(character) ? character - '0'
        : numberBase == 16 && char.IsAsciiHexDigit(character) ? (character | 0x20) - 'a' + 10
        : -1;

    private static bool IsHexadecimal(string text) => text is ['0', 'x' or 'X', ..];

    private static bool IsBinary(string text) => text is ['0', 'b' or 'B', ..];

    private static bool HasNonzeroDigit(ReadOnlySpan<char> mantissa) => mantissa.IndexOfAnyExcept('0', '.') >= 0;

    private static string GetBaseName(int numberBase) => numberBase switch
    {
        2 => "binary",
        8 => "octal",
        10 => "decimal",
        _ => "hexadecimal",
    };

    private static bool TryParseIntegerSuffix(string suffix, out int longs, out bool isUnsigned, out bool isImaginary)
    {
        longs = 0;
        isUnsigned = false;
        isImaginary = false;
        for (int i = 0; i < suffix.Length; i++)
        {
            switch (suffix[i])
            {
                case 'u' or 'U' when !isUnsigned:
                    isUnsigned = true;
                    break;
                case 'i' or 'j' or 'I' or 'J' when !isImaginary:
                    isImaginary = true;
                    break;
                case 'l' or 'L' when longs == 0:
                    longs = i + 1 < suffix.Length && suffix[i + 1] == suffix[i] ? 2 : 1;
                    i += longs - 1;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static bool TryParseFloatingSuffix(string suffix, out BasicType type, out bool isImaginary)
    {
        type = BasicType.Double;
        isImaginary = false;
        foreach (char character in suffix)
        {
            switch (character)
            {
                case 'f' or 'F' when ReferenceEquals(type, BasicType.Double):
                    type = BasicType.Float;
                    break;
                case 'l' or 'L' when ReferenceEquals(type, BasicType.Double):
                    type = BasicType.LongDouble;
                    break;
                case 'i' or 'j' or 'I' or 'J' when !isImaginary:
                    isImaginary = true;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary>The first type of the list in C11 §6.4.4.1 p5 that holds the value; <c>unsigned long</c> where none of a decimal constant's does.</summary>
    private static BasicType GetIntegerType(ulong value, bool mayBeUnsigned, int longs, bool isUnsigned)
    {
        if (longs == 0 && value <= int.MaxValue)
        {
            return isUnsigned ? BasicType.UnsignedInt : BasicType.Int;
        }

        if (longs == 0 && value <= uint.MaxValue && (isUnsigned || mayBeUnsigned))
        {
            return BasicType.UnsignedInt;
        }

        bool needsUnsigned = isUnsigned || value > long.MaxValue;
        return longs == 2
            ? needsUnsigned ? BasicType.UnsignedLongLong : BasicType.LongLong
            : needsUnsigned ? BasicType.UnsignedLong : BasicType.Long;
    }
}
