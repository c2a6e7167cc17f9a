using CSockTranslate.Analyzers.Model;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>What the flow engine knows about the value of an expression.</summary>
internal abstract record Value
{
    /// <summary>A value of which nothing is known and that no other expression is known to share.</summary>
    public static Value Unknown { get; } = new UnknownValue();

    private sealed record UnknownValue : Value;
}

/// <summary>An integer constant; a null pointer, false and true are 0, 0 and 1.</summary>
internal sealed record ConstantValue(long Number) : Value;

/// <summary>A value with an identity: what is learned about it through one variable holds for all that share it.</summary>
internal sealed record SymbolValue(SymbolId Id) : Value;

/// <summary>The address of a location; for structs also the struct itself, which is copied from there.</summary>
internal sealed record AddressValue(MemoryLocation Location) : Value;

/// <summary>A truth value that tells something about a symbol.</summary>
/// <param name="Id">The symbol that was tested.</param>
/// <param name="WhenTrue">The values that the symbol can have if this is true.</param>
/// <param name="WhenFalse">The values that the symbol can have if this is false.</param>
/// <param name="Relation">The relation to <paramref name="Other"/> that holds if this is true.</param>
/// <param name="Other">What the symbol was compared with; null when it was no comparison with one value.</param>
internal sealed record TestValue(SymbolId Id, ValueSet WhenTrue, ValueSet WhenFalse, Relation Relation, Value? Other) : Value
{
    /// <summary>The opposite.</summary>
    public TestValue Negated => new(Id, WhenFalse, WhenTrue, ValueSets.Negate(Relation), Other);
}
