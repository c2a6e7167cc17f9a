using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>What one call of a function of the program does to values in memory: where they are, and what they were before the call.</summary>
internal sealed class MemoryEffects
{
    private readonly IInvocationOperation _call;
    private readonly Effects _effects;
    private readonly Dictionary<MemoryLocation, (MemoryLocation Place, Value Value)> _before;
    private readonly ImmutableArray<SummaryCase> _possible;

    private MemoryEffects(
        IInvocationOperation call, Effects effects, Dictionary<MemoryLocation, (MemoryLocation Place, Value Value)> before, ImmutableArray<SummaryCase> possible)
    {
        _call = call;
        _effects = effects;
        _before = before;
        _possible = possible;
    }

    /// <summary>Finds the memory that a function is known to do something with, as it is before a call.</summary>
    public static MemoryEffects Before(World world, FunctionSummary summary, IInvocationOperation call, ImmutableArray<Value> arguments, Effects effects)
    {
        Dictionary<MemoryLocation, (MemoryLocation Place, Value Value)> before = [];
        foreach (MemoryOutcome outcome in summary.Cases.SelectMany(way => way.Memory))
        {
            if (!before.ContainsKey(outcome.Location) && MemoryOutcome.ForCaller(outcome.Location, arguments) is { } place)
            {
                before.Add(outcome.Location, (place, effects.Peek(world, place, call)));
            }
        }

        ImmutableArray<SummaryCase> possible = before.Count == 0 ? [] :
        [
            .. summary.Cases.Where(way => way.Memory.All(outcome => !before.TryGetValue(outcome.Location, out (MemoryLocation, Value Value) known)
                    || (ValuesOf(world, known.Value) & outcome.Values) != 0)
                && way.Arguments.Zip(arguments, (outcome, argument) => (world.ValuesOf(argument) & outcome.Values) != 0).All(fits => fits)),
        ];
        return new(call, effects, before, possible);
    }

    /// <summary>The values that a value can have; what was given back was something.</summary>
    private static ValueSet ValuesOf(World world, Value value) =>
        world.ValuesOf(value) & (value is SymbolValue { Id: { } id } && world.FactOf(id).Resource is ResourceState.Released ? ValueSet.NonNegative : ValueSet.Any);

    /// <summary>Uses what the function uses on each of its ways.</summary>
    public void Use(World world)
    {
        foreach (KeyValuePair<MemoryLocation, (MemoryLocation Place, Value Value)> known in _before)
        {
            UseKinds uses = _possible.Aggregate((UseKinds)~0, (common, way) => common & (OutcomeOf(way, known.Key)?.Uses ?? UseKinds.None));
            foreach (UseKinds kind in (UseKinds[])[UseKinds.Descriptor, UseKinds.Dereference])
            {
                if ((uses & kind) != 0 && _possible.Length > 0)
                {
                    _effects.Pass(world, known.Value.Value, kind, _call);
                }
            }
        }
    }

    /// <summary>Does what one way of the function does. False if what is known of the memory excludes that way.</summary>
    public bool Apply(World world, SummaryCase way)
    {
        foreach (MemoryOutcome outcome in way.Memory)
        {
            if (!_before.TryGetValue(outcome.Location, out (MemoryLocation Place, Value Value) known))
            {
                continue;
            }

            if (!_effects.Narrow(world, known.Value, outcome.Values))
            {
                return false;
            }

            // A condition of which nothing is known here may keep the function from giving back what was given back before.
            if (outcome.IsReleased && known.Value is SymbolValue { Id: { } id }
                && (world.FactOf(id).Resource is not ResourceState.Released || _possible.All(other => OutcomeOf(other, outcome.Location)?.IsReleased == true)))
            {
                _effects.Release(world, known.Value, _call);
            }

            if (outcome.IsKept)
            {
                world.Bind(known.Place, known.Value);
            }
        }

        return true;
    }

    private static MemoryOutcome? OutcomeOf(SummaryCase way, MemoryLocation location) =>
        way.Memory.FirstOrDefault(outcome => outcome.Location.Equals(location));
}
