using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace CSockTranslate.Runtime.Tests.Headers;

/// <summary>The value and the C# type of a macro that is an integer constant expression of literals, names of macros, + - | &lt;&lt; ~ and parentheses.</summary>
internal sealed partial class IntegerMacro
{
    private readonly IReadOnlyDictionary<string, string> _macros;
    private readonly string[] _tokens;
    private int _position;

    private IntegerMacro(string text, IReadOnlyDictionary<string, string> macros)
    {
        _macros = macros;
        _tokens = [.. Tokens().Matches(text).Select(match => match.Value)];
    }

    /// <summary>Evaluates a macro's replacement; null when it is something else.</summary>
    public static (BigInteger Value, Type Type)? Evaluate(string replacement, IReadOnlyDictionary<string, string> macros)
    {
        IntegerMacro parser = new(replacement, macros);
        return parser.Binary() is { } value && parser._position == parser._tokens.Length ? value : null;
    }

    private (BigInteger Value, Type Type)? Binary()
    {
        (BigInteger Value, Type Type)? left = Unary();
        while (left is { } l && _position < _tokens.Length && _tokens[_position] is "+" or "-" or "|" or "<<")
        {
            string operation = _tokens[_position++];
            if (Unary() is not { } r)
            {
                return null;
            }

            BigInteger value = operation switch
            {
                "+" => l.Value + r.Value,
                "-" => l.Value - r.Value,
                "|" => l.Value | r.Value,
                _ => l.Value << (int)r.Value,
            };
            left = (value, operation == "<<" ? l.Type : Wider(l.Type, r.Type));
        }

        return left;
    }

    private (BigInteger Value, Type Type)? Unary()
    {
        if (_position >= _tokens.Length)
        {
            return null;
        }

        string token = _tokens[_position++];
        switch (token)
        {
            case "-" or "~":
                return Unary() is { } operand ? (token == "-" ? -operand.Value : ~operand.Value, operand.Type) : null;
            case "(":
                (BigInteger, Type)? inner = Binary();
                return _position < _tokens.Length && _tokens[_position++] == ")" ? inner : null;
        }

        if (char.IsAsciiDigit(token[0]))
        {
            return Literal(token);
        }

        return _macros.TryGetValue(token, out string? replacement) ? Evaluate(replacement, _macros) : null;
    }

    private static (BigInteger Value, Type Type)? Literal(string token)
    {
        string digits = token.TrimEnd('u', 'U', 'l', 'L');
        string suffix = token[digits.Length..].ToUpperInvariant();
        bool hexadecimal = digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        bool octal = !hexadecimal && digits.Length > 1 && digits[0] == '0';
        BigInteger value = hexadecimal ? BigInteger.Parse("0" + digits[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            : octal ? digits.Aggregate(BigInteger.Zero, (sum, digit) => (sum * 8) + (digit - '0'))
            : BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger number) ? number : -1;
        if (value < 0)
        {
            return null;
        }

        bool isUnsigned = suffix.Contains('U', StringComparison.Ordinal);
        bool isLong = suffix.Contains('L', StringComparison.Ordinal);
        bool anyUnsigned = isUnsigned || hexadecimal || octal;
        Type type = !isLong && !isUnsigned && value <= int.MaxValue ? typeof(int)
            : !isLong && anyUnsigned && value <= uint.MaxValue ? typeof(uint)
            : !isUnsigned && value <= long.MaxValue ? typeof(long)
            : typeof(ulong);
        return (value, type);
    }

    private static Type Wider(Type left, Type right)
    {
        Type[] order = [typeof(int), typeof(uint), typeof(long), typeof(ulong)];
        return order[Math.Max(Array.IndexOf(order, left), Array.IndexOf(order, right))];
    }

    [GeneratedRegex(@"\w+|<<|\S")]
    private static partial Regex Tokens();
}
