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

    /// <summary>What lies at a location, as opposed to the location's value: the bytes of a buffer. Rules keep traits of memory there.</summary>
    public static SymbolId Contents(MemoryLocation location) => new(s_contents, location, 0);

    /// <summary>The bits of <paramref name="operand"/> that <paramref name="mask"/> selects: the same symbol each time that they are asked for.</summary>
    public static SymbolId Masked(SymbolId operand, long mask) => new(s_masked, (operand, mask), 0);

    /// <summary>The location whose contents this stands for, or null.</summary>
    public MemoryLocation? ContentsOf => ReferenceEquals(Site, s_contents) ? (MemoryLocation)Detail! : null;

    /// <summary>The symbol of which this is some bits, or null.</summary>
    public SymbolId? MaskedFrom => ReferenceEquals(Site, s_masked) ? (((SymbolId, long))Detail!).Item1 : null;

    private static readonly object s_initial = new();
    private static readonly object s_contents = new();
    private static readonly object s_masked = new();
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

    /// <summary>The call whose result it is, also when nobody has to look at it; or null.</summary>
    public IOperation? MadeBy { get; init; }

    /// <summary>Whether the path has tested it.</summary>
    public bool Tested { get; init; }

    /// <summary>Whether a location has ever held it.</summary>
    public bool Stored { get; init; }

    /// <summary>Whether it was acquired here and is in memory of the caller's, and nowhere else that this function can't follow.</summary>
    public bool HandedOut { get; init; }

    /// <summary>Where it was given back, or null.</summary>
    public IOperation? ReleasedAt { get; init; }

    /// <summary>The list of which this is an element, or null.</summary>
    public SymbolId? PartOf { get; init; }

    /// <summary>The one number that it is, or null.</summary>
    public long? Exactly { get; init; }

    /// <summary>Numbers that it is not.</summary>
    public NumberSet Excluded { get; init; } = NumberSet.Empty;

    /// <summary>Bits that are certainly set in it.</summary>
    public long Bits { get; init; }

    /// <summary>What is known about it as a socket, or null when nothing has happened to it.</summary>
    public SocketState? Socket { get; init; }

    /// <summary>For the result of a call on a socket: what the socket's state is if the call has failed.</summary>
    public PendingFailure? OnFailure { get; init; }

    /// <summary>A call whose result nobody wanted and that may have changed errno since, or null.</summary>
    public IOperation? ErrnoChangedBy { get; init; }

    /// <summary>The size in bytes of the memory that it points to, or null.</summary>
    public long? Extent { get; init; }

    /// <summary>What rules know about it.</summary>
    public Traits Traits { get; init; } = Traits.None;

    /// <summary>Where the last variable that holds it went out of use, or null.</summary>
    public IOperation? LastSeen { get; init; }
}

/// <summary>What the state of a socket is if a call on it turns out to have failed.</summary>
internal sealed record PendingFailure(SymbolId Target, SocketState State);
