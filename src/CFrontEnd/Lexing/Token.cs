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

    /// <summary>Whether it is a literal without its closing quote; <see cref="Text"/> has one nevertheless.</summary>
    public bool IsUnterminated { get; init; }

    /// <summary>The spelling in the file where <see cref="Text"/> is another one (an identifier written with <c>\u00e9</c>); null if it is not.</summary>
    internal string? OriginalSpelling { get; init; }

    /// <summary>Whether it names a macro inside whose expansion it was found, so that it is never replaced any more (C11 §6.10.3.4p2).</summary>
    internal bool IsPainted { get; init; }

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

    /// <summary>
    /// The place in a file, outside every macro's definition, that a person who reads the program would name: for a token of a
    /// macro's argument where it was spelled, for one of a macro's body the macro's use. <c>__LINE__</c> tells its line.
    /// </summary>
    public SourceSpan FileSpan
    {
        get
        {
            SourceSpan span = SpellingSpan;
            for (MacroExpansion? expansion = Expansion; expansion is not null; expansion = expansion.Parent)
            {
                if (expansion.Macro.Contains(span))
                {
                    span = expansion.Span;
                }
            }

            return span;
        }
    }

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

    /// <summary>The same token with another provenance or at another place of a line.</summary>
    internal Token Derive(MacroExpansion? expansion, bool atStartOfLine, bool hasLeadingSpace) =>
        Copy(Kind, expansion, atStartOfLine, hasLeadingSpace, IsPainted);

    /// <summary>The same token, never to be replaced by a macro.</summary>
    internal Token Paint() => Copy(Kind, Expansion, AtStartOfLine, HasLeadingSpace, isPainted: true);

    /// <summary>The same token as another kind: an identifier that turns out to be a keyword.</summary>
    internal Token WithKind(TokenKind kind) => Copy(kind, Expansion, AtStartOfLine, HasLeadingSpace, IsPainted);

    private Token Copy(TokenKind kind, MacroExpansion? expansion, bool atStartOfLine, bool hasLeadingSpace, bool isPainted) => new()
    {
        Kind = kind,
        Text = Text,
        File = File,
        Start = Start,
        End = End,
        AtStartOfLine = atStartOfLine,
        HasLeadingSpace = hasLeadingSpace,
        IsUnterminated = IsUnterminated,
        OriginalSpelling = OriginalSpelling,
        IsPainted = isPainted,
        Expansion = expansion,
    };

    /// <summary>The spelling, for debugging.</summary>
    public override string ToString() => Kind == TokenKind.EndOfFile ? "end of file" : Text;
}
