using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>
/// What operations do to a world: testing, using, giving back, letting go, storing. Everything observed goes to the log and to the
/// rules that watch the function.
/// </summary>
internal sealed class Effects(FunctionLog log, ImmutableArray<FlowObserver> observers, Func<object, bool> isShared)
{
    /// <summary>The rules that watch the function.</summary>
    public ImmutableArray<FlowObserver> Observers { get; } = observers;

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

    /// <summary>A function that is called uses a value, perhaps behind a test of its own.</summary>
    public void Pass(World world, Value value, UseKinds kind, IOperation place)
    {
        foreach (FlowObserver observer in Observers)
        {
            observer.Used(world, value, kind, place);
        }

        if (value is SymbolValue { Id: { } id })
        {
            MemoryOutcome.NoteUse(world, id, kind);
            if (ParameterOf(id) is { } parameter)
            {
                log.ParameterPassed(parameter, kind);
            }
        }
    }

    /// <summary>A value was used in a way that has no meaning if the call that made it failed.</summary>
    public void Use(World world, Value value, UseKinds kind, IOperation place)
    {
        Pass(world, value, kind, place);
        UseUntested(world, value, kind);
    }

    /// <summary>A value was used in a way that has no meaning if the call that made it failed; rules are not told.</summary>
    public void UseUntested(World world, Value value, UseKinds kind)
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
    public void Release(World world, Value value, IOperation place)
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

        foreach (FlowObserver observer in Observers)
        {
            observer.Releasing(world, id, fact, place);
        }

        if (fact.Resource != ResourceState.Released)
        {
            world.SetFact(id, world.FactOf(id) with { Resource = ResourceState.Released, ReleasedAt = place });
            foreach (KeyValuePair<SymbolId, Fact> part in world.Facts.Where(part => id.Equals(part.Value.PartOf)).ToList())
            {
                world.SetFact(part.Key, part.Value with { Resource = ResourceState.Released, ReleasedAt = place });
            }
        }
    }

    /// <summary>A call that sets errno happened; what is known about errno is about the time before.</summary>
    public void ChangeErrno(World world, IOperation call, bool isDiscarded, bool mayClobber)
    {
        world.Bind(MemoryLocation.Errno, new SymbolValue(new SymbolId(call, "errno", 0)));
        if (!mayClobber)
        {
            return;
        }

        world.HasChangedErrno = true;
        if (!isDiscarded)
        {
            world.Failed = null;
            return;
        }

        if (world.Failed is { ChangedBy: null } failed)
        {
            world.Failed = failed with { ChangedBy = call };
        }

        foreach (KeyValuePair<SymbolId, Fact> entry in world.Facts.ToList())
        {
            Fact fact = entry.Value;
            if (fact is { Call: not null, ErrnoChangedBy: null, Function: { } function }
                && (fact.Values & function.Failure) != 0 && (fact.Values & ~function.Failure) != 0)
            {
                world.SetFact(entry.Key, fact with { ErrnoChangedBy = call });
            }
        }
    }

    /// <summary>The program looks at errno.</summary>
    public void ReadErrno(World world, IOperation place)
    {
        if (world.Failed is null && !world.HasChangedErrno)
        {
            log.ErrnoReportedFirst();
        }

        foreach (FlowObserver observer in Observers)
        {
            observer.ErrnoRead(world, world.Failed, place);
        }
    }

    /// <summary>The program compares a code of failure with something.</summary>
    public void Examine(World world, SymbolId id)
    {
        if (world.Failed is { IsExamined: false } failed
            && ((world.Lookup(MemoryLocation.Errno) is SymbolValue errno && errno.Id.Equals(id)) || IsErrno(id)))
        {
            world.Failed = failed with { IsExamined = true };
        }
    }

    /// <summary>The program compares the code of the last failure with something, out of sight.</summary>
    public static void ExamineFailure(World world)
    {
        if (world.Failed is { } failed)
        {
            world.Failed = failed with { IsExamined = true };
        }
    }

    /// <summary>What is known about a symbol as a socket changes.</summary>
    public static void MoveSocket(World world, Value value, Func<SocketState, SocketState> change)
    {
        if (value is SymbolValue { Id: { } id })
        {
            Fact fact = world.FactOf(id);
            world.SetFact(id, fact with { Socket = change(fact.Socket ?? SocketState.Unknown) });
        }
    }

    /// <summary>Somebody who may do anything had the socket.</summary>
    public static void ForgetSocket(World world, Value value)
    {
        if (value is SymbolValue { Id: { } id } && (world.FactOf(id).Socket is not null || ParameterOf(id) is not null))
        {
            MoveSocket(world, value, state => new SocketState { Domain = state.Domain, Type = state.Type, Options = state.Options, IsForgotten = true });
        }
    }

    /// <summary>Whether a symbol is what errno holds.</summary>
    public static bool IsErrno(SymbolId id) => id is { Detail: "errno" } || (id.IsInitial && MemoryLocation.Errno.Equals(id.Detail));

    /// <summary>Narrows the values that a value can have. False if none is left.</summary>
    public bool Narrow(World world, Value value, ValueSet values)
    {
        switch (value)
        {
            case SymbolValue symbol:
                return NarrowSymbol(world, symbol.Id, values, null);
            case TestValue test:
                bool holds = (values & ValueSet.NonZero) != 0;
                bool fails = (values & ValueSet.Zero) != 0;
                ValueSet possible = (holds ? test.WhenTrue : ValueSet.None) | (fails ? test.WhenFalse : ValueSet.None);
                return NarrowSymbol(world, test.Id, possible, holds == fails ? null : holds ? test : test.Negated);
            default:
                return (world.ValuesOf(value) & values) != 0;
        }
    }

    /// <summary>Stores a value at an address; an unknown address may be anywhere.</summary>
    public void Store(World world, Value address, Value value, IOperation site)
    {
        foreach (FlowObserver observer in Observers)
        {
            observer.Stored(world, (address as AddressValue)?.Location, value, site);
        }

        if (MemoryLocation.Errno.Equals((address as AddressValue)?.Location))
        {
            log.ErrnoAssigned();
            world.Failed = null;
        }

        if (address is not AddressValue { Location: MemoryLocation location })
        {
            NoteWrite(null);
            Read(world, value);
            Escape(world, value);
            return;
        }

        NoteWrite(location);
        if (Outlives(location))
        {
            bool isOwn = value is SymbolValue { Id: { } own } && world.FactOf(own).Resource is ResourceState.Held;
            Read(world, value);
            Escape(world, value);
            if (isOwn && HandedOut.IsTo(location))
            {
                SymbolId id = ((SymbolValue)value).Id;
                world.SetFact(id, world.FactOf(id) with { HandedOut = true });
            }
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
            world.HasChangedMemory |= !MemoryOutcome.IsCallers(location) && !IsOwnStack(location);
            world.ForgetWhere(other => other.Root is SymbolId && !other.Equals(location) && last.Equals(other.LastStep));
        }
    }

    /// <summary>A function wrote what nobody knows into a location.</summary>
    public void Overwrite(World world, MemoryLocation location, IOperation site) => Overwrite(world, key => key.IsWithin(location), site);

    /// <summary>A function wrote what nobody knows into some locations.</summary>
    public void Overwrite(World world, Func<MemoryLocation, bool> isWritten, IOperation site)
    {
        List<MemoryLocation> known = [.. world.Bindings.Keys.Where(isWritten)];
        foreach (MemoryLocation inner in known)
        {
            world.Bind(inner, new SymbolValue(Fresh(world, site, inner)));
        }
    }

    /// <summary>A function that can reach everything shared wrote what nobody knows into it.</summary>
    /// <remarks>Of variables of the file that no pointer leads to, it wrote those in <paramref name="variables"/>; null for any.</remarks>
    public void OverwriteShared(World world, IOperation site, ImmutableHashSet<ISymbol>? variables)
    {
        log.WroteShared();
        world.HasChangedMemory = true;
        if (variables is null)
        {
            log.WroteAnyVariable();
        }
        else
        {
            foreach (ISymbol variable in variables)
            {
                log.WroteVariable(variable);
            }
        }

        foreach (MemoryLocation location in world.Bindings.Keys.Where(location => Outlives(location) && !(location.Root is IFieldSymbol field && variables?.Contains(field) == false)).ToList())
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

    /// <summary>Something was written into memory; null when nobody knows where.</summary>
    public void NoteWrite(MemoryLocation? location)
    {
        if (location is null || (Outlives(location) && !IsOwnStack(location)))
        {
            log.WroteShared();
        }

        if (location?.Root is IFieldSymbol variable)
        {
            log.WroteVariable(variable);
        }
    }

    /// <summary>What a value of the caller's memory, or of memory of which nothing is known, is now.</summary>
    public Value Peek(World world, MemoryLocation location, IOperation site)
    {
        if (world.Lookup(location) is { } bound)
        {
            return bound;
        }

        Value value = new SymbolValue(IsAsAtFirst(world, location) ? SymbolId.Initial(location) : Fresh(world, site, (location, "before")));
        world.Bind(location, value);
        return value;
    }

    /// <summary>Whether what is read from memory of the caller's is what was there when the function was called.</summary>
    public static bool IsAsAtFirst(World world, MemoryLocation location) => !world.HasChangedMemory && MemoryOutcome.IsCallers(location);

    private static bool IsOwnStack(MemoryLocation location) => location.Root is SymbolId { Site: IOperation { Syntax: var syntax } } && syntax is StackAllocArrayCreationExpressionSyntax;

    /// <summary>Whether a location is reachable for others than this function.</summary>
    public bool Outlives(MemoryLocation location) =>
        (location.Root is not (ILocalSymbol or IParameterSymbol) && !IsTemporary(location)) || isShared(location.Root);

    /// <summary>What the symbols of structures stand for that are made in the middle of an expression.</summary>
    public const string Temporary = "temporary";

    /// <summary>Whether a location is in such a structure, which nobody else has.</summary>
    public static bool IsTemporary(MemoryLocation location) => location.Root is SymbolId { Detail: Temporary };

    private static bool CopiesStruct(IOperation site) => site is Microsoft.CodeAnalysis.Operations.IAssignmentOperation { Type: { } type } && IsStruct(type);

    /// <summary>Whether values of a type are copied field by field.</summary>
    public static bool IsStruct(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, IsNativeIntegerType: false } && !ApiModel.IsWrapper(type);

    private bool NarrowSymbol(World world, SymbolId id, ValueSet values, TestValue? test)
    {
        Fact fact = world.FactOf(id);
        ValueSet rest = fact.Values & values;
        if (rest == ValueSet.None)
        {
            return false;
        }

        Fact narrowed = fact;
        if (rest != fact.Values)
        {
            // A descriptor below 1 is none: programs test for <= 0 as well, and 0 is standard input.
            bool isNone = fact is { Resource: ResourceState.Held, Kind: ResourceKind.Descriptor } && (rest & ValueSet.Positive) == 0;
            narrowed = narrowed with { Values = rest, Resource = isNone ? ResourceState.None : fact.Resource };
        }

        if (test?.Other is ConstantValue { Number: long number })
        {
            if (fact is { Resource: ResourceState.Held, Kind: ResourceKind.Descriptor } && IsStandardStream(test.Relation, number))
            {
                narrowed = narrowed with { Resource = ResourceState.Escaped };
            }

            narrowed = test.Relation switch
            {
                Relation.Equal => narrowed with { Exactly = number },
                Relation.NotEqual => narrowed with { Excluded = narrowed.Excluded.Add(number) },
                _ => narrowed,
            };
        }

        if (!narrowed.Equals(fact))
        {
            world.SetFact(id, narrowed);
        }

        if (narrowed is { MadeBy: { } call, Function: { } function } && (rest != fact.Values || !ReferenceEquals(world.Failed?.Call, call)))
        {
            Decide(world, call, function, narrowed);
        }

        if (narrowed.Exactly is { } exactly && SocketConstants.ErrorCode(exactly) is var code && world.Failed is { } failed && (ReferenceEquals(failed.Call, narrowed.MadeBy) || IsErrno(id)))
        {
            world.Failed = failed with { Code = code };
            if (code is SocketConstants.Interrupted or SocketConstants.InProgress or SocketConstants.Already or SocketConstants.IsConnected or SocketConstants.TryAgain)
            {
                // The call goes on behind the program's back, or is done.
                foreach (KeyValuePair<SymbolId, Fact> entry in world.Facts.Where(entry => entry.Value.Socket is { Phases: SocketPhases.ConnectFailed } socket && ReferenceEquals(socket.MovedAt, failed.Call)).ToList())
                {
                    world.SetFact(entry.Key, entry.Value with { Socket = entry.Value.Socket! with { Phases = SocketPhases.Connecting | SocketPhases.Connected } });
                }
            }
        }

        foreach (FlowObserver observer in test is { Other: not null } ? Observers : [])
        {
            observer.Narrowed(world, id, test!.Relation, test.Other!);
        }

        return true;
    }

    /// <summary>Whether a descriptor in this relation to a number is 0, 1 or 2, which a process keeps: <c>if (fd &gt; 2) close(fd);</c>.</summary>
    private static bool IsStandardStream(Relation relation, long number) => relation switch
    {
        Relation.Equal or Relation.LessOrEqual => number <= 2,
        Relation.Less => number <= 3,
        _ => false,
    };

    /// <summary>A test has told whether a call failed.</summary>
    private static void Decide(World world, IOperation call, ApiFunction function, Fact fact)
    {
        if (function.Failure is ValueSet.None)
        {
            return;
        }

        if ((fact.Values & ~(function.Failure | Nothing(function))) == 0 && (fact.Values & function.Failure) != 0)
        {
            world.Failed = new FailedCall(call, function) { ChangedBy = fact.ErrnoChangedBy };

            if (fact.OnFailure is { } pending)
            {
                Fact target = world.FactOf(pending.Target);
                world.SetFact(pending.Target, target with { Socket = pending.State });
            }
        }
        else if ((fact.Values & function.Failure) == 0 && ReferenceEquals(world.Failed?.Call, call))
        {
            world.Failed = null;
        }
    }

    /// <summary>
    /// What a receive returns where it brings nothing that is of use: programs that ask for <c>n &lt;= 0</c> or <c>n &lt; 2</c> treat the end
    /// of the connection as a failure, too.
    /// </summary>
    private static ValueSet Nothing(ApiFunction function) =>
        (function.Behaviours & Behaviours.Receives) != 0 ? ValueSet.Zero | ValueSet.One : ValueSet.None;

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
        else if (fact.HandedOut)
        {
            world.SetFact(id, fact with { HandedOut = false });
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
