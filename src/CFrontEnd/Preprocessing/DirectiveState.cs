using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>How far a directive has been read.</summary>
/// <param name="hash">Its <c>#</c>.</param>
internal sealed class DirectiveState(Token hash)
{
    /// <summary>Its <c>#</c>.</summary>
    public Token Hash { get; } = hash;

    /// <summary>The end of its line; null until it was reached.</summary>
    public Token? End { get; set; }

    /// <summary>The offset behind the last token that was read.</summary>
    public int LastEnd { get; set; } = hash.End;
}
