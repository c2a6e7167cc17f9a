using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>
/// The identity of a value: the place that made it (an operation, or the location whose first value it is) and, since a place
/// in a loop makes several, a generation: 0 for the newest, 1 for the one before.
/// </summary>
internal sealed record SymbolId(object Site, object? Detail, int Generation)
{
    /// <summary>The value that <paramref name="location"/> has before anything is assigned to it.</summary>
    public static SymbolId Initial(MemoryLocation location) => new(s_initial, location, 0);

    /// <summary>The value of a parameter at the function's entry.</summary>
    public static SymbolId Parameter(IParameterSymbol parameter) => Initial(new MemoryLocation(parameter));

    /// <summary>Whether this is the first value of a location.</summary>
    public bool IsInitial => ReferenceEquals(Site, s_initial);

    private static readonly object s_initial = new();
}

/// <summary>What is owned, and by whom.</summary>
internal enum ResourceState : byte
{
    /// <summary>Nothing that this function has to give back.</summary>
    None,

    /// <summary>Acquired here and not given back.</summary>
    Held,

    /// <summary>Given back.</summary>
    Released,

    /// <summary>Somebody else may give it back.</summary>
    Escaped,
}

/// <summary>What is known about a symbol on one path.</summary>
internal sealed record Fact
{
    /// <summary>What is known about a symbol that nothing is known about.</summary>
    public static Fact Default { get; } = new();

    /// <summary>The values that it can have.</summary>
    public ValueSet Values { get; init; } = ValueSet.Any;

    /// <summary>Who has to give it back.</summary>
    public ResourceState Resource { get; init; }

    /// <summary>What has to be given back.</summary>
    public ResourceKind Kind { get; init; }

    /// <summary>The function whose result it is, or null.</summary>
    public ApiFunction? Function { get; init; }

    /// <summary>The call that made it, or null.</summary>
    public IOperation? Call { get; init; }

    /// <summary>Whether the path has tested it.</summary>
    public bool Tested { get; init; }

    /// <summary>Whether a location has ever held it.</summary>
    public bool Stored { get; init; }

    /// <summary>Where the last variable that holds it went out of use, or null.</summary>
    public IOperation? LastSeen { get; init; }
}
