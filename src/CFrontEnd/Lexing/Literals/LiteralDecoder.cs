using CSockTranslate.CFrontEnd.Diagnostics;

namespace CSockTranslate.CFrontEnd.Lexing.Literals;

/// <summary>
/// Values of constants and string literals as gcc gives them on x86-64 Linux. What is wrong is reported; there is always a value,
/// so that nothing else has to be said about the same mistake.
/// </summary>
public static class LiteralDecoder
{
    /// <summary>The value of a <see cref="TokenKind.Number"/>.</summary>
    public static NumericLiteral DecodeNumber(Token token, DiagnosticBag diagnostics)
    {
        Check(token, TokenKind.Number);
        return NumberDecoder.IsFloating(token.Text)
            ? NumberDecoder.DecodeFloating(token, diagnostics)
            : NumberDecoder.DecodeInteger(token, diagnostics);
    }

    /// <summary>The value of a <see cref="TokenKind.CharacterConstant"/>.</summary>
    public static CharacterLiteral DecodeCharacter(Token token, DiagnosticBag diagnostics)
    {
        Check(token, TokenKind.CharacterConstant);
        return TextDecoder.DecodeCharacter(token, diagnostics);
    }

    /// <summary>The value of adjacent <see cref="TokenKind.StringLiteral"/> tokens (C11 §6.4.5 p4–6).</summary>
    /// <param name="parts">The tokens, at least one.</param>
    /// <param name="diagnostics">Where mistakes are reported.</param>
    public static StringLiteral DecodeString(IReadOnlyList<Token> parts, DiagnosticBag diagnostics)
    {
        ArgumentOutOfRangeException.ThrowIfZero(parts.Count);
        foreach (Token part in parts)
        {
            Check(part, TokenKind.StringLiteral);
        }

        return TextDecoder.DecodeString(parts, diagnostics);
    }

    private static void Check(Token token, TokenKind kind)
    {
        if (token.Kind != kind)
        {
            throw new ArgumentException($"{token.Kind} is not {kind}.", nameof(token));
        }
    }
}
