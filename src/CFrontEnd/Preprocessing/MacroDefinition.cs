using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>A macro as <c>#define</c>, <c>-D</c> or the compiler defines it (C11 §6.10.3).</summary>
public sealed class MacroDefinition
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The file with the directive; for <c>-D</c> and built-in macros a file of that name that holds their text.</summary>
    public required SourceFile File { get; init; }

    /// <summary>The offset of the name.</summary>
    public required int NameStart { get; init; }

    /// <summary>The offset of the directive's <c>#</c>.</summary>
    public required int DirectiveStart { get; init; }

    /// <summary>The offset behind the directive's last token, comments after it not counted.</summary>
    public required int DirectiveEnd { get; init; }

    /// <summary>The parameters of a function-like macro, <c>__VA_ARGS__</c> or GNU's named rest not among them; null for an object-like one.</summary>
    public IReadOnlyList<string>? Parameters { get; init; }

    /// <summary>The name of the variable arguments (<c>__VA_ARGS__</c>, or the name of GNU's <c>args...</c>); null if not variadic.</summary>
    public string? VariadicParameter { get; init; }

    /// <summary>The replacement list.</summary>
    public required IReadOnlyList<Token> Body { get; init; }

    /// <summary>Whether the compiler defines it.</summary>
    public bool IsBuiltin { get; init; }

    /// <summary>Which value the compiler computes at each use; <see cref="DynamicMacro.None"/> if it has a replacement list.</summary>
    internal DynamicMacro Dynamic { get; init; }

    /// <summary>Whether it takes arguments.</summary>
    public bool IsFunctionLike => Parameters is not null;

    /// <summary>The index of the parameter that a token names, the variable arguments behind the named ones; -1 if it names none.</summary>
    internal int FindParameter(Token token)
    {
        if (token.Kind != TokenKind.Identifier || Parameters is null)
        {
            return -1;
        }

        for (int i = 0; i < Parameters.Count; i++)
        {
            if (Parameters[i] == token.Text)
            {
                return i;
            }
        }

        return VariadicParameter == token.Text ? Parameters.Count : -1;
    }

    /// <summary>Whether a place lies inside the directive that defines it.</summary>
    internal bool Contains(SourceSpan span) => span.File == File && span.Start >= DirectiveStart && span.Start < DirectiveEnd;

    /// <summary>The place of the name.</summary>
    public SourceSpan NameSpan => new(File, NameStart, NameStart + Name.Length);
}

/// <summary>One use of a macro.</summary>
/// <param name="Macro">The macro.</param>
/// <param name="Span">From the macro's name to its closing parenthesis, as spelled; of a use inside another macro's body, the place in that body.</param>
/// <param name="Parent">The expansion in whose result this use stood; null for a use in a file.</param>
public sealed record MacroExpansion(MacroDefinition Macro, SourceSpan Span, MacroExpansion? Parent);
