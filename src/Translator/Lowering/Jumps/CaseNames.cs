using System.Globalization;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering.Jumps;

/// <summary>Names for the labels that stand where a case did.</summary>
internal static class CaseNames
{
    /// <summary>A name that tells the value: <c>case_3</c>, <c>case_minus_1</c>, <c>case_1_to_9</c>, <c>case_READY</c>, <c>default_case</c>.</summary>
    public static string Create(BoundStatement label) => label is BoundCase @case
        ? "case_" + Describe(@case.First) + (@case.Last is null ? "" : "_to_" + Describe(@case.Last))
        : "default_case";

    private static string Describe(BoundExpression value)
    {
        if (FindName(value) is { } name)
        {
            return name;
        }

        long bits = value.Constant!.Value.Bits;
        bool isNegative = bits < 0 && !value.Type.IsUnsigned();
        ulong magnitude = isNegative ? 0 - (ulong)bits : (ulong)bits;
        return (isNegative ? "minus_" : "") + magnitude.ToString(CultureInfo.InvariantCulture);
    }

    // A macro's or an enumerator's name, or the letter of a character constant.
    private static string? FindName(BoundExpression value)
    {
        if (value.Syntax.Range.WholeExpansion is { } expansion)
        {
            // __LINE__ and its like tell less than their values.
            return expansion.Macro.IsFunctionLike || expansion.Macro.Name.StartsWith("__", StringComparison.Ordinal) ? null : expansion.Macro.Name;
        }

        if (value.Syntax.Range.First != value.Syntax.Range.Last)
        {
            return null;
        }

        Token token = value.Syntax.FirstToken;
        return token.Kind switch
        {
            TokenKind.Identifier => token.Text,
            TokenKind.CharacterConstant when token.Text is ['\'', var letter, '\''] && char.IsAsciiLetterOrDigit(letter) => letter.ToString(),
            _ => null,
        };
    }
}
