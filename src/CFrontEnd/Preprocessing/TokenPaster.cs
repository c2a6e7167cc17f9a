using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>The <c>##</c> operator (C11 §6.10.3.3).</summary>
internal static class TokenPaster
{
    /// <summary>Joins two tokens to one.</summary>
    /// <param name="left">The left one; the result stands where it does.</param>
    /// <param name="right">The right one.</param>
    /// <param name="operator">The operator; the result counts as spelled there.</param>
    /// <param name="expansion">The macro's use.</param>
    /// <param name="standard">The dialect.</param>
    /// <returns>The token; null if their spellings make none.</returns>
    public static Token? TryPaste(Token left, Token right, Token @operator, MacroExpansion expansion, LanguageStandard standard)
    {
        string text = left.Text + right.Text;
        TokenKind kind;
        if (left.Kind == TokenKind.Identifier && right.Kind == TokenKind.Identifier)
        {
            kind = TokenKind.Identifier;
        }
        else
        {
            SourceFile file = new("<paste>", text, isSystemHeader: false, @operator.File.Encoding);
            Lexer lexer = new(file, standard, new DiagnosticBag());
            Token joined = lexer.Next();
            bool isWhole = joined.Start == 0 && joined.End == text.Length && file.Comments.Count == 0;
            if (!isWhole || joined.IsUnterminated || joined.Kind is TokenKind.Unknown or TokenKind.EndOfFile)
            {
                return null;
            }

            kind = joined.Kind;
        }

        return new Token
        {
            Kind = kind,
            Text = text,
            File = @operator.File,
            Start = @operator.Start,
            End = @operator.End,
            AtStartOfLine = left.AtStartOfLine,
            HasLeadingSpace = left.HasLeadingSpace,
            Expansion = expansion,
        };
    }
}
