using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>What operations do to a world: testing, using, giving back, letting go, storing. Everything observed goes to the log.</summary>
internal sealed class Effects(FunctionLog log, Func<object, bool> isShared)
{
    /// <summary>A symbol for a value made by <paramref name="site"/>. If the site made one before that is still known, that one becomes the older generation.</summary>
    public SymbolId Fresh(World world, IOperation site, object? detail)
    {
        SymbolId id = new(site, detail, 0);
        if (world.Mentions(id))
        {
            SymbolId older = id with { Generation = 1 };
            if (world.FactOf(older) is { Resource: ResourceState.Held, Call: { } call })
            {
                // More generations than are told apart: somebody must be collecting them.
                log.Released(call);
            }

            world.Rename(id, older);
        }

        return id;
    }

    /// <summary>A result was tested for failure.</summary>
    public void Test(World world, Value value)
    {
        if (IdOf(value) is not { } id)
        {
            return;
        }

        if (ParameterOf(id) is { } parameter)
        {
            log.ParameterTested(parameter);
        }

        Fact fact = world.FactOf(id);
        if (fact.Call is not null)
        {
            log.Read(fact.Call);
        }

        if (!fact.Tested)
        {
            world.SetFact(id, fact with { Tested = true });
        }
    }

    /// <summary>A result went where somebody else can test it.</summary>
    public void Read(World world, Value value)
    {
        if (IdOf(value) is { } id && world.FactOf(id).Call is { } call)
        {
            log.Read(call);
        }
    }

    /// <summary>A result of arithmetic depends on this value; a test of that result is one of this.</summary>
    public void Combine(World world, Value value)
    {
        Read(world, value);
        if (IdOf(value) is { } id && world.FactOf(id) is { Function: not null, Kind: not ResourceKind.Descriptor })
        {
            Test(world, value);
        }
    }

    /// <summary>A value was used in a way that has no meaning if the call that made it failed.</summary>
    public void Use(World world, Value value, UseKinds kind)
    {
        if (value is not SymbolValue { Id: SymbolId id } || world.FactOf(id) is not { Tested: false } fact)
        {
            return;
        }

        if (ParameterOf(id) is { } parameter)
        {
            log.ParameterUsed(parameter, kind);
        }

        if (fact is { Call: not null, Function: { Check: { } check } function } && (check.Uses & kind) != 0 && (fact.Values & function.Failure) != 0)
        {
            log.UsedUntested(fact.Call);
        }
    }

    /// <summary>A value went where this function can't follow it.</summary>
    public void Escape(World world, Value value)
    {
        switch (value)
        {
            case SymbolValue symbol:
                EscapeSymbol(world, symbol.Id);
                break;
            case AddressValue address:
                EscapeWithin(world, address.Location);
                break;
        }
    }

    /// <summary>Everything that a location holds went where this function can't follow it.</summary>
    public void EscapeWithin(World world, MemoryLocation location)
    {
        foreach (Value inner in world.Bindings.Where(binding => binding.Key.IsWithin(location)).Select(binding => binding.Value).ToList())
        {
            if (inner is SymbolValue symbol)
            {
                Read(world, symbol);
                EscapeSymbol(world, symbol.Id);
            }
        }
    }

    /// <summary>A resource was given back.</summary>
    public void Release(World world, Value value)
    {
        if (value is not SymbolValue { Id: SymbolId id })
        {
            Escape(world, value);
            return;
        }

        Fact fact = world.FactOf(id);
        if (fact.Call is not null)
        {
            log.Released(fact.Call);
        }

        if (fact.Resource != ResourceState.Released)
        {
            world.SetFact(id, fact with { Resource = ResourceState.Released });
        }
    }

    /// <summary>Narrows the values that a value can have. False if none is left.</summary>
    public bool Narrow(World world, Value value, ValueSet values)
    {
        switch (value)
        {
            case SymbolValue symbol:
                Fact fact = world.FactOf(symbol.Id);
                ValueSet rest = fact.Values & values;
                if (rest != fact.Values)
                {
                    // A descriptor below 1 is none: programs test for <= 0 as well, and 0 is standard input.
                    bool isNone = fact is { Resource: ResourceState.Held, Kind: ResourceKind.Descriptor } && (rest & ValueSet.Positive) == 0;
                    world.SetFact(symbol.Id, fact with { Values = rest, Resource = isNone ? ResourceState.None : fact.Resource });
                }

                return rest != ValueSet.None;
            case TestValue test:
                ValueSet possible = ((values & ValueSet.NonZero) != 0 ? test.WhenTrue : ValueSet.None)
                    | ((values & ValueSet.Zero) != 0 ? test.WhenFalse : ValueSet.None);
                return Narrow(world, new SymbolValue(test.Id), possible);
            default:
                return (world.ValuesOf(value) & values) != 0;
        }
    }

    /// <summary>Stores a value at an address; an unknown address may be anywhere.</summary>
    public void Store(World world, Value address, Value value, IOperation site)
    {
        if (address is not AddressValue { Location: MemoryLocation location })
        {
            Read(world, value);
            Escape(world, value);
            return;
        }

        if (Outlives(location))
        {
            Read(world, value);
            Escape(world, value);
        }

        if (value is AddressValue { Location: MemoryLocation source } && !source.Equals(location) && CopiesStruct(site))
        {
            Copy(world, source, location);
        }
        else
        {
            world.Bind(location, value.Equals(Value.Unknown) ? new SymbolValue(Fresh(world, site, location)) : value);
        }

        if (location is { Root: SymbolId, LastStep: { } last })
        {
            // Two pointers may lead to the same object.
            world.ForgetWhere(other => other.Root is SymbolId && !other.Equals(location) && last.Equals(other.LastStep));
        }
    }

    /// <summary>A function wrote what nobody knows into a location.</summary>
    public void Overwrite(World world, MemoryLocation location, IOperation site)
    {
        List<MemoryLocation> known = [.. world.Bindings.Keys.Where(key => key.IsWithin(location))];
        foreach (MemoryLocation inner in known)
        {
            world.Bind(inner, new SymbolValue(Fresh(world, site, inner)));
        }
    }

    /// <summary>A function that can reach everything shared wrote what nobody knows into it.</summary>
    public void OverwriteShared(World world, IOperation site)
    {
        foreach (MemoryLocation location in world.Bindings.Keys.Where(Outlives).ToList())
        {
            if (location.Root is SymbolId)
            {
                world.Forget(location);
            }
            else
            {
                world.Bind(location, new SymbolValue(Fresh(world, site, location)));
            }
        }
    }

    /// <summary>Whether a location is reachable for others than this function.</summary>
    public bool Outlives(MemoryLocation location) => location.Root is not (ILocalSymbol or IParameterSymbol) || isShared(location.Root);

    private static bool CopiesStruct(IOperation site) => site is Microsoft.CodeAnalysis.Operations.IAssignmentOperation { Type: { } type } && IsStruct(type);

    /// <summary>Whether values of a type are copied field by field.</summary>
    public static bool IsStruct(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, IsNativeIntegerType: false } && !ApiModel.IsWrapper(type);

    private static SymbolId? IdOf(Value value) => value switch
    {
        SymbolValue symbol => symbol.Id,
        TestValue test => test.Id,
        _ => null,
    };

    private static IParameterSymbol? ParameterOf(SymbolId id) =>
        id is { IsInitial: true, Detail: MemoryLocation { Root: IParameterSymbol parameter, Steps.IsEmpty: true } } ? parameter : null;

    private void EscapeSymbol(World world, SymbolId id)
    {
        Fact fact = world.FactOf(id);
        if (fact.Call is not null)
        {
            log.Released(fact.Call);
        }

        if (fact.Resource is ResourceState.Held || (fact.Resource is ResourceState.None && ParameterOf(id) is not null))
        {
            world.SetFact(id, fact with { Resource = ResourceState.Escaped });
        }
    }

    private void Copy(World world, MemoryLocation source, MemoryLocation target)
    {
        List<KeyValuePair<MemoryLocation, Value>> parts = [.. world.Bindings.Where(binding => binding.Key.IsWithin(source))];
        world.Forget(target);
        foreach (KeyValuePair<MemoryLocation, Value> part in parts)
        {
            if (Outlives(target))
            {
                Escape(world, part.Value);
            }

            if (part.Key.Rebase(source, target) is { } copy)
            {
                world.Bind(copy, part.Value);
            }
        }
    }
}
