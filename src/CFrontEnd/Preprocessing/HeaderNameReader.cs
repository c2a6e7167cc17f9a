using System.Text;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>Reads the name of a header in a directive: as it stands, or made of macros (C11 §6.10.2p4).</summary>
internal static class HeaderNameReader
{
    /// <summary>Reads a name.</summary>
    /// <param name="files">The files' tokens.</param>
    /// <param name="expander">Replaces macros.</param>
    /// <param name="first">The first token that was read, for diagnostics.</param>
    /// <returns>The name; null if what stands there is none.</returns>
    public static HeaderReference? Read(IFileTokens files, MacroExpander expander, out Token first)
    {
        if (expander.IsAtFile)
        {
            first = files.ReadHeaderName();
            if (first.Kind == TokenKind.HeaderName)
            {
                return new HeaderReference(first.Text[1..^1], first.Text[0] == '<', first.SpellingSpan);
            }

            files.PushBack(first);
        }

        first = expander.Next();
        if (first is { Kind: TokenKind.StringLiteral, IsUnterminated: false } && first.Text[0] == '"')
        {
            return new HeaderReference(first.Text[1..^1], IsAngled: false, first.ExpansionSpan);
        }

        return first.Kind == TokenKind.Less ? ReadAngled(expander, first) : null;
    }

    private static HeaderReference? ReadAngled(MacroExpander expander, Token first)
    {
        StringBuilder name = new();
        while (true)
        {
            Token token = expander.Next();
            if (token.Kind == TokenKind.Greater)
            {
                SourceSpan span = first.ExpansionSpan;
                return new HeaderReference(name.ToString(), IsAngled: true, span with { End = Math.Max(span.End, token.ExpansionSpan.End) });
            }

            if (token.Kind is TokenKind.EndOfDirective or TokenKind.EndOfFile)
            {
                return null;
            }

            if (name.Length > 0 && token.HasLeadingSpace)
            {
                name.Append(' ');
            }

            name.Append(token.Text);
        }
    }
}
