using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>Ways in which a variable gets a value.</summary>
internal enum DefinitionKind
{
    /// <summary>None: it was declared only.</summary>
    Uninitialized,

    /// <summary>The caller passes it.</summary>
    Parameter,

    /// <summary>It is assigned a value.</summary>
    Value,

    /// <summary>One of its fields is assigned; the rest stays.</summary>
    Field,

    /// <summary>All of its bytes are set to zero.</summary>
    Zeroed,

    /// <summary>A function may write through its address.</summary>
    Call,

    /// <summary>A function writes a result through its address where it succeeds: a length, an address.</summary>
    Result,

    /// <summary>A pointer moves on in the memory that it leads into.</summary>
    Moved,

    /// <summary>Anything.</summary>
    Unknown,
}

/// <summary>A way in which a variable gets a value.</summary>
/// <param name="Kind">How.</param>
/// <param name="Variable">The local or parameter.</param>
/// <param name="Syntax">Where; null for what a function begins with.</param>
/// <param name="Value">The value assigned, or null when it is none that stands in the program.</param>
/// <param name="Place">The field, for <see cref="DefinitionKind.Field"/>.</param>
internal sealed record Definition(DefinitionKind Kind, ISymbol Variable, SyntaxNode? Syntax, IOperation? Value, Place? Place)
{
    /// <summary>Whether values from before are gone.</summary>
    public bool Replaces => Kind is DefinitionKind.Value or DefinitionKind.Zeroed or DefinitionKind.Call or DefinitionKind.Unknown;
}
