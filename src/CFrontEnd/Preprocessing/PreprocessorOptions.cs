namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>A definition from the command line, in order: <c>-D NAME[=VALUE]</c>, or <c>-U NAME</c>.</summary>
/// <param name="Text"><c>NAME</c> or <c>NAME=VALUE</c> (with parameters if any).</param>
/// <param name="IsUndefinition">Whether it is <c>-U</c>.</param>
public sealed record CommandLineMacro(string Text, bool IsUndefinition);

/// <summary>What a C compiler's command line says to the preprocessor.</summary>
public sealed record PreprocessorOptions
{
    /// <summary>The folders of <c>-I</c>, in order; searched after the including file's own folder for quoted names, and before the hermetic headers.</summary>
    public IReadOnlyList<string> IncludeDirectories { get; init; } = [];

    /// <summary>The folders of <c>-iquote</c>, in order; searched for quoted names only, before those of <c>-I</c>.</summary>
    public IReadOnlyList<string> QuoteDirectories { get; init; } = [];

    /// <summary>The folders of <c>-isystem</c>, in order; searched behind those of <c>-I</c>.</summary>
    public IReadOnlyList<string> SystemDirectories { get; init; } = [];

    /// <summary>The folders of <c>-idirafter</c>, in order; searched behind the hermetic headers.</summary>
    public IReadOnlyList<string> LastDirectories { get; init; } = [];

    /// <summary><c>-D</c> and <c>-U</c> in order.</summary>
    public IReadOnlyList<CommandLineMacro> Macros { get; init; } = [];

    /// <summary>The files of <c>-include</c>, in order.</summary>
    public IReadOnlyList<string> ForcedIncludes { get; init; } = [];

    /// <summary>The standard as <c>-std</c> gives it: <c>c89</c>, <c>c99</c>, <c>c11</c>, <c>c17</c> or their <c>gnu</c> forms.</summary>
    public string Standard { get; init; } = "gnu17";

    /// <summary>How many tokens macros may make before the work ends with an error: a few lines can ask for more than fits any memory.</summary>
    public int MaximumExpandedTokens { get; init; } = 10_000_000;

    /// <summary>The moment that <c>__DATE__</c> and <c>__TIME__</c> tell.</summary>
    public DateTime TranslationTime { get; init; } = DateTime.Now;
}
