using System.Text;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>The <c>#</c> operator (C11 §6.10.3.2).</summary>
internal static class Stringizer
{
    /// <summary>Makes a string literal of an argument.</summary>
    /// <param name="hash">The operator; the literal takes its place.</param>
    /// <param name="argument">The argument as it stands.</param>
    /// <param name="expansion">The macro's use.</param>
    /// <param name="diagnostics">Takes the warning about a lone backslash at the end.</param>
    public static Token Stringize(Token hash, IReadOnlyList<Token> argument, MacroExpansion expansion, DiagnosticBag diagnostics)
    {
        StringBuilder text = new("\"");
        AppendSpelling(text, argument, escapeLiterals: true);

        int backslashes = 0;
        while (text[text.Length - 1 - backslashes] == '\\')
        {
            backslashes++;
        }

        if (backslashes % 2 != 0)
        {
            diagnostics.Report(PreprocessorDiagnostics.InvalidStringization, expansion.Span);
            text.Length--;
        }

        text.Append('"');
        return new Token
        {
            Kind = TokenKind.StringLiteral,
            Text = text.ToString(),
            File = hash.File,
            Start = hash.Start,
            End = hash.End,
            AtStartOfLine = hash.AtStartOfLine,
            HasLeadingSpace = hash.HasLeadingSpace,
            Expansion = expansion,
        };
    }

    /// <summary>The spelling of tokens with one space wherever there is white space between them.</summary>
    public static string Spell(IReadOnlyList<Token> tokens)
    {
        StringBuilder text = new();
        AppendSpelling(text, tokens, escapeLiterals: false);
        return text.ToString();
    }

    private static void AppendSpelling(StringBuilder text, IReadOnlyList<Token> tokens, bool escapeLiterals)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            if (i > 0 && (token.HasLeadingSpace || token.AtStartOfLine))
            {
                text.Append(' ');
            }

            ReadOnlySpan<char> spelling = token.OriginalSpelling ?? token.Text;
            if (token.IsUnterminated && token.OriginalSpelling is null)
            {
                spelling = spelling[..^1];
            }

            if (!escapeLiterals || token.Kind is not (TokenKind.StringLiteral or TokenKind.CharacterConstant))
            {
                text.Append(spelling);
                continue;
            }

            foreach (char c in spelling)
            {
                if (c is '"' or '\\')
                {
                    text.Append('\\');
                }

                text.Append(c);
            }
        }
    }
}
