using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>The tokens of the files as the macro expander draws them: directives carried out on the way, macros not replaced.</summary>
internal interface IFileTokens
{
    /// <summary>
    /// Whether a macro's arguments are being collected: these end with their file (<see cref="TokenKind.EndOfFile"/>), they don't go on
    /// in the one that includes it.
    /// </summary>
    bool IsCollectingArguments { get; set; }

    /// <summary>
    /// The next token. In a directive <see cref="TokenKind.EndOfDirective"/> comes again and again at its end, outside
    /// <see cref="TokenKind.EndOfFile"/> at the end of the unit.
    /// </summary>
    Token Read();

    /// <summary>The token that <see cref="Read"/> gives next, without carrying out a directive that stands there or leaving the file.</summary>
    Token Peek();

    /// <summary>Makes a token that was read in a directive the next one again.</summary>
    void PushBack(Token token);

    /// <summary>As <see cref="Read"/>, in a directive, but a header name is one token.</summary>
    Token ReadHeaderName();
}
