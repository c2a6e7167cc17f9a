using System.Globalization;
using System.Text;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

// Constants and string literals, as close to their spelling in C as C# allows.
internal sealed partial class ExpressionEmitter
{
    private CSharpExpression EmitLiteral(BoundLiteral literal)
    {
        CSharpType type = _context.Types.MapCanonical(literal.Type);
        Token? token = FindConstantToken(literal.Syntax);
        SyntaxTriviaList leading = _context.TakeInline(literal.Syntax.FirstToken);
        if (type.IsFloating)
        {
            return new CSharpExpression(Real(literal.Value.Real, token?.Text, type).WithLeadingTrivia(leading), type);
        }

        Int128 value = ToInt128(literal.Value.Bits, type);
        if (literal.Syntax is CSyntax.StringLiteralExpressionSyntax)
        {
            return EmitWideCharacter(value, type);
        }

        if (token?.Kind == TokenKind.CharacterConstant)
        {
            return EmitCharacter(token.Text, value, type, leading);
        }

        CSharpExpression number = Integer(value, type, token?.Text);
        return number with { Syntax = number.Syntax.WithLeadingTrivia(leading) };
    }

    private static Token? FindConstantToken(CSyntax.SyntaxNode syntax)
    {
        while (syntax is CSyntax.ParenthesizedExpressionSyntax parenthesized)
        {
            syntax = parenthesized.Expression;
        }

        return syntax is CSyntax.ConstantExpressionSyntax constant ? constant.Token : null;
    }

    private static CSharpExpression EmitCharacter(string text, Int128 value, CSharpType type, SyntaxTriviaList leading)
    {
        // Beyond ASCII a plain char is negative, and several characters make a number of their own: those are written as that number.
        if (value < 0 || value > 127 || !text.StartsWith('\''))
        {
            CSharpExpression number = Integer(value, type);
            SyntaxTriviaList remark = TriviaList(Space, Comment($"/* {text} */"));
            return number with { Syntax = number.Syntax.WithLeadingTrivia(leading).WithTrailingTrivia(remark) };
        }

        string spelling = $"'{Escape((char)(int)value, '\'')}'";
        SyntaxToken token = Literal(leading, spelling, (char)(int)value, default);
        return new CSharpExpression(LiteralExpression(SyntaxKind.CharacterLiteralExpression, token), CSharpType.Char, value);
    }

    /// <summary>An integer literal of a type; in the base of the C spelling where there is one.</summary>
    public static CSharpExpression Integer(Int128 value, CSharpType type, string? spelling = null)
    {
        string digits = GetDigits(value, spelling);
        CSharpType natural = GetNaturalType(value, type);
        string suffix = natural.Kind switch
        {
            CSharpTypeKind.UInt32 => "u",
            CSharpTypeKind.Int64 => "L",
            CSharpTypeKind.UInt64 => "UL",
            _ => "",
        };
        if (value < 0)
        {
            bool isMinimum = value == int.MinValue || value == long.MinValue;
            ExpressionSyntax magnitude = Number((isMinimum ? (-value).ToString(CultureInfo.InvariantCulture) : digits.TrimStart('-')) + suffix);
            return new CSharpExpression(PrefixUnaryExpression(SyntaxKind.UnaryMinusExpression, magnitude), natural, value);
        }

        ExpressionSyntax literal = Number(digits + suffix);
        if (spelling is ['0', >= '0' and <= '7', ..])
        {
            literal = literal.WithTrailingTrivia(Space, Comment($"/* {spelling} */"));
        }

        return new CSharpExpression(literal, natural, value);
    }

    private static CSharpType GetNaturalType(Int128 value, CSharpType type)
    {
        if (type.Kind is CSharpTypeKind.UInt32 or CSharpTypeKind.Int64 or CSharpTypeKind.UInt64)
        {
            return type;
        }

        return value >= int.MinValue && value <= int.MaxValue ? CSharpType.Int32 : CSharpType.Int64;
    }

    private static string GetDigits(Int128 value, string? spelling)
    {
        if (spelling is not null && value >= 0)
        {
            string digits = spelling.TrimEnd('u', 'U', 'l', 'L');
            bool isHex = digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
            bool isBinary = digits.StartsWith("0b", StringComparison.OrdinalIgnoreCase);
            bool isDecimal = digits.All(char.IsAsciiDigit) && (digits.Length == 1 || digits[0] != '0');
            if (isHex || isBinary || isDecimal)
            {
                return digits;
            }
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A floating literal; as spelled in C where C# can read that.</summary>
    public static ExpressionSyntax Real(double value, string? spelling, CSharpType type)
    {
        bool isSingle = type.Kind == CSharpTypeKind.Single;
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            if (double.IsNaN(value) && !double.IsNegative(value))
            {
                // The NaN of .NET is the one that the processor makes, which is negative; C# folds its negation to itself.
                ExpressionSyntax positive = MemberAccess(IdentifierName("CMath"), "NAN");
                return isSingle ? positive : CastExpression(type.Syntax, positive);
            }

            string name = double.IsNaN(value) ? "NaN" : value > 0 ? "PositiveInfinity" : "NegativeInfinity";
            return MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, type.Syntax, IdentifierName(name));
        }

        string? text = spelling?.TrimEnd('f', 'F', 'l', 'L');
        bool isReadable = text is not null && !text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && !text.Contains('\'', StringComparison.Ordinal);
        if (!isReadable)
        {
            text = value.ToString("R", CultureInfo.InvariantCulture);
            text = text.All(character => char.IsAsciiDigit(character) || character == '-') ? text + ".0" : text;
        }
        else
        {
            int dot = text!.IndexOf('.', StringComparison.Ordinal);
            if (dot == 0)
            {
                text = "0" + text;
            }
            else if (dot > 0 && (dot + 1 == text.Length || !char.IsAsciiDigit(text[dot + 1])))
            {
                text = text.Insert(dot + 1, "0");
            }
        }

        bool isNegative = text.StartsWith('-');
        ExpressionSyntax literal = Number(text.TrimStart('-') + (isSingle ? "f" : ""));
        return isNegative ? PrefixUnaryExpression(SyntaxKind.UnaryMinusExpression, literal) : literal;
    }

    private CSharpExpression EmitString(BoundStringLiteral literal)
    {
        if (literal.Type.Desugared is ArrayType { Element.Size: not 1 })
        {
            return EmitWideString(literal);
        }

        SyntaxTriviaList leading = _context.TakeInline(literal.Syntax.FirstToken);
        return new CSharpExpression(Utf8(literal.Bytes).WithLeadingTrivia(leading), CSharpType.Utf8Literal);
    }

    /// <summary>A string's bytes as a <c>u8</c> literal, or byte by byte where they are no UTF-8.</summary>
    public ExpressionSyntax Utf8(byte[] bytes)
    {
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            _context.UsesSystem = true;
            string list = string.Join(", ", bytes.Append((byte)0).Select(value => $"0x{value:X2}"));
            return ParseExpression($"((ReadOnlySpan<byte>)[{list}])");
        }

        StringBuilder spelling = new("\"");
        foreach (char character in text)
        {
            spelling.Append(Escape(character, '"'));
        }

        spelling.Append("\"u8");
        return LiteralExpression(SyntaxKind.Utf8StringLiteralExpression, ParseToken(spelling.ToString()));
    }

    private static string Escape(char character, char quote) => character switch
    {
        '\0' => "\\0",
        '\a' => "\\a",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\v' => "\\v",
        '\f' => "\\f",
        '\r' => "\\r",
        '\x1b' => "\\e",
        '\\' => "\\\\",
        _ when character == quote => "\\" + character,
        < ' ' or '\x7f' => $"\\u{(int)character:X4}",
        '\u0085' or '\u2028' or '\u2029' or '\ufeff' => $"\\u{(int)character:X4}",
        _ => character.ToString(),
    };
}
