using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Lexing;

/// <summary>
/// A token or preprocessing token. It knows where its characters were spelled and, through <see cref="Expansion"/>, which macros
/// brought it where it is.
/// </summary>
public sealed class Token
{
    /// <summary>The kind.</summary>
    public required TokenKind Kind { get; init; }

    /// <summary>The spelling after line splicing (a digraph stays as written).</summary>
    public required string Text { get; init; }

    /// <summary>The file in which it was spelled; for a token made by <c>##</c>, <c>#</c> or a built-in macro, where that operator or use stands.</summary>
    public required SourceFile File { get; init; }

    /// <summary>The offset of its first character.</summary>
    public required int Start { get; init; }

    /// <summary>The offset behind its last character.</summary>
    public required int End { get; init; }

    /// <summary>Whether it is the first token of its line.</summary>
    public bool AtStartOfLine { get; init; }

    /// <summary>Whether white space or a comment stands before it.</summary>
    public bool HasLeadingSpace { get; init; }

    /// <summary>The innermost macro expansion that produced it; null for a token that stands in a file as it is.</summary>
    public MacroExpansion? Expansion { get; init; }

    /// <summary>The macro whose use in a file brought it here, the outermost of the chain; null without one.</summary>
    public MacroExpansion? OutermostExpansion
    {
        get
        {
            MacroExpansion? expansion = Expansion;
            while (expansion?.Parent is { } parent)
            {
                expansion = parent;
            }

            return expansion;
        }
    }

    /// <summary>The place where it was spelled.</summary>
    public SourceSpan SpellingSpan => new(File, Start, End);

    /// <summary>The place in a file where it takes effect: its own, or that of the outermost macro use.</summary>
    public SourceSpan ExpansionSpan => OutermostExpansion is { } outermost ? outermost.Span : SpellingSpan;

    /// <summary>Remarks that tell which macros brought it here, innermost first.</summary>
    public IReadOnlyList<DiagnosticNote> GetMacroNotes()
    {
        List<DiagnosticNote> notes = [];
        for (MacroExpansion? expansion = Expansion; expansion is not null; expansion = expansion.Parent)
        {
            if (!expansion.Macro.IsBuiltin)
            {
                notes.Add(new DiagnosticNote(expansion.Macro.NameSpan, $"expanded from macro '{expansion.Macro.Name}'"));
            }
        }

        return notes;
    }

    /// <summary>The spelling, for debugging.</summary>
    public override string ToString() => Kind == TokenKind.EndOfFile ? "end of file" : Text;
}
