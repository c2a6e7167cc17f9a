using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>
/// What has become of the value that memory of the caller's had when the function was called: what an argument points to, or a variable
/// of the file.
/// </summary>
/// <param name="Location">The memory, from the function's parameter or from the variable.</param>
/// <param name="Values">The values that it must have had for the function to return this way.</param>
/// <param name="IsReleased">Whether the function gave it back.</param>
/// <param name="Uses">How the function used it.</param>
/// <param name="IsKept">Whether it is still there when the function returns.</param>
internal sealed record MemoryOutcome(MemoryLocation Location, ValueSet Values, bool IsReleased, UseKinds Uses, bool IsKept)
{
    private static readonly Trait s_uses = new("uses of memory")
    {
        Join = (one, other) => one is UseKinds uses && other is UseKinds others && (uses & others) is not UseKinds.None and var both ? both : null,
    };

    /// <summary>Whether memory is the caller's, and the same each time that the function looks there.</summary>
    public static bool IsCallers(MemoryLocation location) =>
        (ParameterOf(location) is not null || location.Root is IFieldSymbol { IsStatic: true, IsReadOnly: false })
        && location.Steps.All(step => step is IFieldSymbol or ConstantValue);

    /// <summary>The parameter that leads to memory, or null.</summary>
    public static IParameterSymbol? ParameterOf(MemoryLocation location) =>
        location.Root is SymbolId { IsInitial: true, Detail: MemoryLocation { Root: IParameterSymbol parameter, Steps.IsEmpty: true } } ? parameter : null;

    /// <summary>Notes that a value was used, if it is what the caller's memory held.</summary>
    public static void NoteUse(World world, SymbolId id, UseKinds kind)
    {
        if (id is { IsInitial: true, Detail: MemoryLocation location } && IsCallers(location) && (kind is UseKinds.Descriptor || IsListUse(location, kind)))
        {
            world.Set(s_uses, id, (world.Get(s_uses, id) as UseKinds? ?? UseKinds.None) | kind);
        }
    }

    /// <summary>Whether a function that returns has anything to tell about a value of its caller's memory.</summary>
    public static bool IsOfInterest(World world, Value value) =>
        value is SymbolValue { Id: { IsInitial: true } id } && world.FactOf(id) is var fact
        && (fact.Resource is ResourceState.Released || fact.Traits[s_uses] is not null);

    /// <summary>What has become of the caller's memory on a path that returns.</summary>
    public static ImmutableArray<MemoryOutcome> Describe(World world)
    {
        ImmutableArray<MemoryOutcome>.Builder outcomes = ImmutableArray.CreateBuilder<MemoryOutcome>();
        foreach (KeyValuePair<MemoryLocation, Value> binding in world.Bindings)
        {
            SymbolId id = SymbolId.Initial(binding.Key);
            if (IsCallers(binding.Key) && world.Facts.TryGetValue(id, out Fact? fact))
            {
                outcomes.Add(new(
                    binding.Key,
                    fact.Values,
                    fact.Resource is ResourceState.Released,
                    fact.Traits[s_uses] as UseKinds? ?? UseKinds.None,
                    binding.Value is SymbolValue value && value.Id.Equals(id)));
            }
        }

        return outcomes.ToImmutable();
    }

    /// <summary>Where the memory is for a caller; null when that can't be told.</summary>
    public static MemoryLocation? ForCaller(MemoryLocation location, ImmutableArray<Value> arguments)
    {
        if (ParameterOf(location) is not { } parameter)
        {
            return location;
        }

        MemoryLocation? place = parameter.Ordinal >= arguments.Length ? null : arguments[parameter.Ordinal] switch
        {
            AddressValue address => address.Location,
            SymbolValue symbol => new MemoryLocation(symbol.Id),
            _ => null,
        };
        foreach (object step in location.Steps)
        {
            place = place?.Append(step);
        }

        return place;
    }

    private static bool IsListUse(MemoryLocation location, UseKinds kind) =>
        kind is UseKinds.Dereference or UseKinds.Argument
        && location.LastStep is IFieldSymbol { Type: IPointerTypeSymbol { PointedAtType.Name: AddressTypes.AddressInfo } };
}
