using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>Reads the constants of <c>#if</c> (C11 §6.4.4.1 and 6.4.4.4): without types, in 64 bits.</summary>
internal static class PreprocessorNumbers
{
    private const int BitsPerCharacter = 8;

    /// <summary>Reads an integer constant.</summary>
    /// <returns>The value; null if it is none, which is reported.</returns>
    public static PreprocessorValue? ParseInteger(Token token, DiagnosticBag diagnostics)
    {
        string text = token.Text;
        int numberBase = GetBase(text, out int position);
        int digitsStart = position;
        UInt128 value = 0;
        bool isTooLarge = false;
        while (position < text.Length && GetDigit(text[position]) is >= 0 and var digit && digit < (numberBase == 16 ? 16 : 10))
        {
            if (digit >= numberBase)
            {
                diagnostics.Report(PreprocessorDiagnostics.InvalidIntegerConstant, token, text);
                return null;
            }

            value = (value * (UInt128)numberBase) + (UInt128)digit;
            isTooLarge |= value > ulong.MaxValue;
            value &= ulong.MaxValue;
            position++;
        }

        string suffix = text[position..];
        bool isFloating = suffix.Contains('.', StringComparison.Ordinal)
            || (numberBase != 16 && suffix.StartsWith("e", StringComparison.OrdinalIgnoreCase))
            || (numberBase == 16 && suffix.StartsWith("p", StringComparison.OrdinalIgnoreCase));
        if (isFloating)
        {
            diagnostics.Report(PreprocessorDiagnostics.FloatingConstantInExpression, token);
            return null;
        }

        if ((position == digitsStart && numberBase != 8) || !IsSuffix(suffix))
        {
            diagnostics.Report(PreprocessorDiagnostics.InvalidIntegerConstant, token, text);
            return null;
        }

        bool isUnsigned = suffix.Contains('u', StringComparison.OrdinalIgnoreCase);
        if (isTooLarge)
        {
            diagnostics.Report(PreprocessorDiagnostics.IntegerTooLarge, token);
            return new PreprocessorValue((ulong)value, IsUnsigned: true);
        }

        if (value > long.MaxValue && !isUnsigned)
        {
            isUnsigned = true;
            if (numberBase == 10)
            {
                diagnostics.Report(PreprocessorDiagnostics.IntegerBecomesUnsigned, token);
            }
        }

        return new PreprocessorValue((ulong)value, isUnsigned);
    }

    /// <summary>Reads a character constant; its value is the one that the compiler proper gives it.</summary>
    /// <returns>The value; null if it is none, which is reported.</returns>
    public static PreprocessorValue? ParseCharacter(Token token, DiagnosticBag diagnostics)
    {
        string text = token.Text;
        char prefix = text[0] == '\'' ? '\0' : text[0];
        int position = text.IndexOf('\'', StringComparison.Ordinal) + 1;
        List<uint> units = [];
        while (position < text.Length - 1)
        {
            if (!TryReadUnits(token, prefix, units, ref position))
            {
                units.Clear();
                break;
            }
        }

        if (units.Count == 0)
        {
            diagnostics.Report(PreprocessorDiagnostics.InvalidCharacterConstant, token, text);
            return null;
        }

        return prefix switch
        {
            '\0' => new PreprocessorValue((ulong)(long)CombineBytes(units), IsUnsigned: false),
            'L' => new PreprocessorValue((ulong)(long)(int)units[^1], IsUnsigned: false),
            _ => new PreprocessorValue(units[^1], IsUnsigned: true),
        };
    }

    /// <summary>The value of a constant without prefix: a <c>char</c>, or gcc's combination of several.</summary>
    private static int CombineBytes(List<uint> units)
    {
        if (units.Count == 1)
        {
            return (sbyte)units[0];
        }

        uint value = 0;
        foreach (uint unit in units)
        {
            value = (value << BitsPerCharacter) | (unit & byte.MaxValue);
        }

        return (int)value;
    }

    private static bool TryReadUnits(Token token, char prefix, List<uint> units, ref int position)
    {
        string text = token.Text;
        char c = text[position++];
        if (c != '\\')
        {
            int codePoint = c;
            int start = position - 1;
            if (char.IsHighSurrogate(c) && char.IsLowSurrogate(text[position]))
            {
                codePoint = char.ConvertToUtf32(c, text[position++]);
            }

            AddCharacter(token, prefix, codePoint, text[start..position], units);
            return true;
        }

        char escape = text[position++];
        switch (escape)
        {
            case 'x':
                return TryReadDigits(text, 16, int.MaxValue, ref position, units);

            case >= '0' and <= '7':
                position--;
                return TryReadDigits(text, 8, 3, ref position, units);

            case 'u' or 'U':
                List<uint> universal = [];
                int digits = escape == 'u' ? 4 : 8;
                int begin = position;
                if (!TryReadDigits(text, 16, digits, ref position, universal) || position - begin != digits
                    || !System.Text.Rune.IsValid(universal[0]))
                {
                    return false;
                }

                AddCharacter(token, prefix, (int)universal[0], char.ConvertFromUtf32((int)universal[0]), units);
                return true;

            default:
                units.Add(Unescape(escape));
                return true;
        }
    }

    private static void AddCharacter(Token token, char prefix, int codePoint, string spelling, List<uint> units)
    {
        if (prefix == '\0')
        {
            units.AddRange(token.File.Encoding.GetBytes(spelling).Select(b => (uint)b));
        }
        else
        {
            units.Add((uint)codePoint);
        }
    }

    private static bool TryReadDigits(string text, int numberBase, int maximum, ref int position, List<uint> units)
    {
        uint value = 0;
        int start = position;
        while (position - start < maximum && GetDigit(text[position]) is >= 0 and var digit && digit < numberBase)
        {
            value = (value * (uint)numberBase) + (uint)digit;
            position++;
        }

        units.Add(value);
        return position > start;
    }

    private static uint Unescape(char escape) => escape switch
    {
        'a' => 7,
        'b' => 8,
        'e' or 'E' => 27,
        'f' => 12,
        'n' => 10,
        'r' => 13,
        't' => 9,
        'v' => 11,
        _ => escape,
    };

    private static int GetBase(string text, out int digitsStart)
    {
        digitsStart = 0;
        if (text[0] != '0' || text.Length == 1)
        {
            return 10;
        }

        digitsStart = text[1] is 'x' or 'X' or 'b' or 'B' ? 2 : 1;
        return text[1] switch
        {
            'x' or 'X' => 16,
            'b' or 'B' => 2,
            _ => 8,
        };
    }

    private static int GetDigit(char c) => char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : -1;

    /// <summary>Whether a suffix is one of an integer: <c>u</c>, <c>l</c> or <c>ll</c> in any order.</summary>
    private static bool IsSuffix(string suffix) =>
        suffix is "" or "u" or "U" or "l" or "L" or "ll" or "LL"
            or "ul" or "uL" or "Ul" or "UL" or "lu" or "lU" or "Lu" or "LU"
            or "ull" or "uLL" or "Ull" or "ULL" or "llu" or "llU" or "LLu" or "LLU";
}
