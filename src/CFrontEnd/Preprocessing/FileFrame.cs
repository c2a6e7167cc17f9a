using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>A file that is being read: the main file, or one on the way from it.</summary>
/// <param name="lexer">Its tokens.</param>
/// <param name="searchIndex">Where the search for it ended, for <c>#include_next</c>.</param>
internal sealed class FileFrame(Lexer lexer, int searchIndex)
{
    /// <summary>The file.</summary>
    public SourceFile File => Lexer.File;

    /// <summary>Its tokens.</summary>
    public Lexer Lexer { get; } = lexer;

    /// <summary>Where the search for it ended.</summary>
    public int SearchIndex { get; } = searchIndex;

    /// <summary>A token that was looked at and is still to be read.</summary>
    public Token? Lookahead { get; set; }

    /// <summary>The conditionals that are open, the innermost on top.</summary>
    public Stack<ConditionalGroup> Conditionals { get; } = new();

    /// <summary>The next token of the file.</summary>
    public Token Read()
    {
        if (Lookahead is not { } token)
        {
            return Lexer.Next();
        }

        Lookahead = null;
        return token;
    }

    /// <summary>The token that <see cref="Read"/> gives next.</summary>
    public Token Peek() => Lookahead ??= Lexer.Next();
}

/// <summary>A conditional that is open.</summary>
/// <param name="keyword">The directive that opened it.</param>
/// <param name="opening">Its place, from <c>#</c> to its name.</param>
internal sealed class ConditionalGroup(string keyword, SourceSpan opening)
{
    /// <summary>The directive that opened it.</summary>
    public string Keyword { get; } = keyword;

    /// <summary>Its place.</summary>
    public SourceSpan Opening { get; } = opening;

    /// <summary>Whether one of its groups has been part of the program.</summary>
    public bool HasTakenGroup { get; set; }

    /// <summary>Whether <c>#else</c> has been there.</summary>
    public bool HasElse { get; set; }
}
