using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Lexing.Literals;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>Reads the constants of <c>#if</c>: their values are those of the compiler proper, their types <c>intmax_t</c> or <c>uintmax_t</c> (C11 §6.10.1p4).</summary>
internal static class PreprocessorNumbers
{
    /// <summary>Reads a number.</summary>
    /// <returns>The value; null if it is no integer constant, which is reported.</returns>
    public static PreprocessorValue? ParseInteger(Token token, DiagnosticBag diagnostics)
    {
        int errors = diagnostics.ErrorCount;
        NumericLiteral literal = LiteralDecoder.DecodeNumber(token, diagnostics);
        if (diagnostics.ErrorCount > errors)
        {
            return null;
        }

        if (literal is not IntegerLiteral { IsImaginary: false } integer)
        {
            diagnostics.Report(
                literal.IsImaginary ? PreprocessorDiagnostics.ImaginaryConstantInExpression : PreprocessorDiagnostics.FloatingConstantInExpression, token);
            return null;
        }

        // Not the literal's own type: 0xFFFFFFFF is an unsigned int elsewhere, but fits intmax_t.
        bool isUnsigned = token.Text.Contains('u', StringComparison.OrdinalIgnoreCase) || integer.Value > long.MaxValue;
        return new PreprocessorValue(integer.Value, isUnsigned);
    }

    /// <summary>Reads a character constant.</summary>
    /// <returns>The value; null if it is none, which is reported.</returns>
    public static PreprocessorValue? ParseCharacter(Token token, DiagnosticBag diagnostics)
    {
        int errors = diagnostics.ErrorCount;
        CharacterLiteral literal = LiteralDecoder.DecodeCharacter(token, diagnostics);
        return diagnostics.ErrorCount > errors
            ? null
            : new PreprocessorValue((ulong)literal.Value, literal.Encoding is LiteralEncoding.Utf16 or LiteralEncoding.Utf32);
    }
}
