using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>A resource that a function acquires and leaves in memory of its caller's: <c>*out = fd</c>, <c>conn-&gt;fd = fd</c>.</summary>
/// <param name="Location">The memory, from the function's parameter.</param>
/// <param name="Resource">What is there.</param>
internal sealed record HandedOut(MemoryLocation Location, ReturnedValue.Fresh Resource)
{
    /// <summary>Whether what is stored at a location goes to the caller, which can tell the location.</summary>
    public static bool IsTo(MemoryLocation location) => MemoryOutcome.ParameterOf(location) is not null && HasOnlyFields(location);

    /// <summary>Whether a value is a resource that the caller has now.</summary>
    public static bool IsIn(World world, Value value) =>
        value is SymbolValue { Id: { } id } && world.FactOf(id) is { Resource: ResourceState.Escaped, HandedOut: true };

    /// <summary>What a path that returns has left with the caller.</summary>
    public static ImmutableArray<HandedOut> Describe(World world) =>
    [
        .. from binding in world.Bindings
           where binding.Value is SymbolValue && IsTo(binding.Key)
           let fact = world.FactOf(((SymbolValue)binding.Value).Id)
           where fact is { Resource: ResourceState.Escaped, HandedOut: true, Function: not null }
           let parameter = MemoryOutcome.ParameterOf(binding.Key)!
           orderby parameter.Ordinal, binding.Key.Steps.Length
           select new HandedOut(binding.Key, new ReturnedValue.Fresh(fact.Function!, fact.Kind, fact.Values, fact.Socket)),
    ];

    /// <summary>The caller has the resource now: in a variable of its own, or in memory of its own caller's.</summary>
    public void Apply(World world, IInvocationOperation call, ImmutableArray<Value> arguments, Effects effects)
    {
        if (MemoryOutcome.ForCaller(Location, arguments) is not { } place || !HasOnlyFields(place))
        {
            return;
        }

        bool isOwn = !effects.Outlives(place);
        if (!isOwn && !IsTo(place))
        {
            return;
        }

        SymbolId id = effects.Fresh(world, call, Location);
        world.Trail = new Trail(call, null, world.Trail);
        world.SetFact(id, new Fact
        {
            Call = call,
            MadeBy = call,
            Function = Resource.Function,
            Kind = Resource.Kind,
            Socket = Resource.Socket,
            Values = Resource.Values,
            Resource = isOwn ? ResourceState.Held : ResourceState.Escaped,
            HandedOut = !isOwn,
            Tested = true,
        });
        world.Bind(place, new SymbolValue(id));
    }

    private static bool HasOnlyFields(MemoryLocation location) => location.Steps.All(step => step is IFieldSymbol);
}
