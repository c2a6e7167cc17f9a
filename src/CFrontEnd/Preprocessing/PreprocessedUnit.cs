using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>What the preprocessor makes of a translation unit.</summary>
public sealed class PreprocessedUnit
{
    /// <summary>The main file.</summary>
    public required SourceFile MainFile { get; init; }

    /// <summary>The tokens for the parser: keywords recognised, no directives, the last one is <see cref="TokenKind.EndOfFile"/>.</summary>
    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>The directives of the main file and of the user's headers that were carried out, in order.</summary>
    public required IReadOnlyList<Directive> Directives { get; init; }

    /// <summary>The macros that are defined at the end of the unit, by name.</summary>
    public required IReadOnlyDictionary<string, MacroDefinition> Macros { get; init; }

    /// <summary>Every file that was read, the main file first.</summary>
    public required IReadOnlyList<SourceFile> Files { get; init; }

    /// <summary>
    /// Whether the whole unit was read. Where it is false an error such as a header that is missing ended the work; there are no
    /// tokens then, so that one mistake gives one error.
    /// </summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>
    /// Expands the body of a macro as far as it goes, parameters left as they are: the tokens for the parser with <see cref="TokenKind.EndOfFile"/> behind
    /// them, or none if there is nothing to expand.
    /// </summary>
    public Func<MacroDefinition, IReadOnlyList<Token>> ExpandBody { get; init; } = static _ => [];

    /// <summary>The stretches that conditional directives left out, in order, directives not included.</summary>
    public required IReadOnlyList<SourceSpan> SkippedRegions { get; init; }
}

/// <summary>A directive that was carried out.</summary>
/// <param name="Span">From its <c>#</c> to its last token.</param>
public abstract record Directive(SourceSpan Span)
{
    /// <summary>How many of the unit's tokens stand before it.</summary>
    public int TokenIndex { get; init; }
}

/// <summary><c>#include</c>.</summary>
/// <param name="Span">The directive.</param>
/// <param name="Name">The name without its delimiters.</param>
/// <param name="IsAngled">Whether it was written with <c>&lt;…&gt;</c>.</param>
/// <param name="File">The file that was found; null if there is none.</param>
public sealed record IncludeDirective(SourceSpan Span, string Name, bool IsAngled, SourceFile? File) : Directive(Span);

/// <summary><c>#define</c>.</summary>
/// <param name="Span">The directive.</param>
/// <param name="Macro">The macro.</param>
public sealed record DefineDirective(SourceSpan Span, MacroDefinition Macro) : Directive(Span);

/// <summary><c>#undef</c> of a macro that was defined.</summary>
/// <param name="Span">The directive.</param>
/// <param name="Macro">The macro that ends here.</param>
public sealed record UndefDirective(SourceSpan Span, MacroDefinition Macro) : Directive(Span);

/// <summary><c>#if</c>, <c>#ifdef</c>, <c>#ifndef</c>, <c>#elif</c>, <c>#else</c>, <c>#endif</c>.</summary>
/// <param name="Span">The directive.</param>
/// <param name="Keyword">Which one.</param>
/// <param name="IsTaken">Whether the group behind it is part of the program.</param>
public sealed record ConditionalDirective(SourceSpan Span, string Keyword, bool IsTaken) : Directive(Span);

/// <summary>Any other directive: <c>#pragma</c>, <c>#line</c>, <c>#error</c>, <c>#warning</c>, <c>#ident</c>, the null directive.</summary>
/// <param name="Span">The directive.</param>
/// <param name="Keyword">Its name.</param>
/// <param name="Tokens">What follows the name.</param>
public sealed record OtherDirective(SourceSpan Span, string Keyword, IReadOnlyList<Token> Tokens) : Directive(Span);
