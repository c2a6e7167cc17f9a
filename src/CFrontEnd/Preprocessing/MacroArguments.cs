using CSockTranslate.CFrontEnd.Lexing;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>The arguments of one use of a function-like macro.</summary>
/// <param name="raw">The tokens of each argument as they stand; the variable arguments are the last one.</param>
/// <param name="isVariadicOmitted">Whether the variable arguments are left out together with the comma before them.</param>
/// <param name="expand">Replaces the macros in an argument.</param>
internal sealed class MacroArguments(IReadOnlyList<IReadOnlyList<Token>> raw, bool isVariadicOmitted, Func<IReadOnlyList<Token>, IReadOnlyList<Token>> expand)
{
    private readonly IReadOnlyList<Token>?[] _expanded = new IReadOnlyList<Token>?[raw.Count];

    /// <summary>Whether the variable arguments are left out, so that GNU's <c>, ## __VA_ARGS__</c> takes the comma away.</summary>
    public bool IsVariadicOmitted { get; } = isVariadicOmitted;

    /// <summary>An argument as it stands, for <c>#</c> and <c>##</c>.</summary>
    public IReadOnlyList<Token> GetRaw(int index) => raw[index];

    /// <summary>An argument with all its macros replaced (C11 §6.10.3.1).</summary>
    public IReadOnlyList<Token> GetExpanded(int index) => _expanded[index] ??= raw[index].Count == 0 ? [] : expand(raw[index]);
}
