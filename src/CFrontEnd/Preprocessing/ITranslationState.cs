using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>Where in the files the preprocessor is.</summary>
internal interface ITranslationState
{
    /// <summary>The main file of the unit.</summary>
    SourceFile MainFile { get; }

    /// <summary>How many <c>#include</c> lead to the current file; 0 in the main file.</summary>
    int IncludeDepth { get; }

    /// <summary>Whether a directive is being read.</summary>
    bool IsInDirective { get; }

    /// <summary>The current place of the current file.</summary>
    SourceSpan CurrentPlace { get; }

    /// <summary>The tokens of the files.</summary>
    IFileTokens Tokens { get; }

    /// <summary>Whether an <c>#include</c> that stood here would find a file.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isNext">Whether it is <c>#include_next</c>.</param>
    bool HeaderExists(HeaderReference name, bool isNext);
}

/// <summary>A header as <c>#include</c> names it.</summary>
/// <param name="Name">The name without its delimiters.</param>
/// <param name="IsAngled">Whether these are angle brackets.</param>
/// <param name="Span">The name's place, with its delimiters.</param>
internal sealed record HeaderReference(string Name, bool IsAngled, SourceSpan Span);
