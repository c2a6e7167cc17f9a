using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>Where control goes on after finally blocks: the regions still to run, then a block.</summary>
internal sealed record Continuation(ImmutableArray<ControlFlowRegion> Regions, int Next, ControlFlowBranch? Branch);

/// <summary>The value of a flow capture, and the location when it captures one to assign to.</summary>
internal readonly record struct Capture(Value Value, MemoryLocation? Location);

/// <summary>
/// What the engine knows at one point of one path (or of several that don't differ in what matters): the values of locations,
/// the facts about symbols, and what still has to run.
/// </summary>
internal sealed class World
{
    private readonly Dictionary<MemoryLocation, Value> _bindings;
    private readonly Dictionary<CaptureId, Capture> _captures;
    private readonly Dictionary<SymbolId, Fact> _facts;

    public World()
    {
        _bindings = [];
        _captures = [];
        _facts = [];
    }

    private World(World other)
    {
        _bindings = new(other._bindings);
        _captures = new(other._captures);
        _facts = new(other._facts);
        Continuations = other.Continuations;
        ReturnValue = other.ReturnValue;
        ReturnSite = other.ReturnSite;
        Failed = other.Failed;
        Traits = other.Traits;
        HasChangedErrno = other.HasChangedErrno;
        HasChangedMemory = other.HasChangedMemory;
        Trail = other.Trail;
    }

    /// <summary>The finally blocks that the path is in, innermost first.</summary>
    public ImmutableStack<Continuation> Continuations { get; set; } = [];

    /// <summary>The value being returned, or null.</summary>
    public Value? ReturnValue { get; set; }

    /// <summary>The operation that returns, or null.</summary>
    public IOperation? ReturnSite { get; set; }

    /// <summary>The call that the path is known to have failed in last, or null.</summary>
    public FailedCall? Failed { get; set; }

    /// <summary>Whether the path has called what may change errno.</summary>
    public bool HasChangedErrno { get; set; }

    /// <summary>Whether the path may have changed memory of the caller's of which nothing is known: what is read from there is not what was there at first.</summary>
    public bool HasChangedMemory { get; set; }

    /// <summary>The way that the path has taken; no part of what two worlds are compared by. Null at first.</summary>
    public Trail? Trail { get; set; }

    /// <summary>What rules know about the path.</summary>
    public Traits Traits { get; private set; } = Traits.None;

    /// <summary>How many entries it has: what following it costs goes by that.</summary>
    public int Size => _bindings.Count + _facts.Count;

    /// <summary>The locations with a known value.</summary>
    public IReadOnlyDictionary<MemoryLocation, Value> Bindings => _bindings;

    /// <summary>The flow captures.</summary>
    public IReadOnlyDictionary<CaptureId, Capture> Captures => _captures;

    /// <summary>The symbols of which more than nothing is known.</summary>
    public IReadOnlyDictionary<SymbolId, Fact> Facts => _facts;

    /// <summary>An independent copy.</summary>
    public World Clone() => new(this);

    /// <summary>What is known about <paramref name="id"/>.</summary>
    public Fact FactOf(SymbolId id) => _facts.TryGetValue(id, out Fact? fact) ? fact : Fact.Default;

    /// <summary>Replaces what is known about <paramref name="id"/>.</summary>
    public void SetFact(SymbolId id, Fact fact)
    {
        if (fact.Equals(Fact.Default))
        {
            _facts.Remove(id);
        }
        else
        {
            _facts[id] = fact;
        }
    }

    /// <summary>What a rule knows about a symbol, or null.</summary>
    public object? Get(Trait trait, SymbolId id) => FactOf(id).Traits[trait];

    /// <summary>What a rule knows about the symbol that a value is, or null.</summary>
    public object? Get(Trait trait, Value value) => value is SymbolValue symbol ? Get(trait, symbol.Id) : null;

    /// <summary>Sets what a rule knows about a symbol; null for nothing.</summary>
    public void Set(Trait trait, SymbolId id, object? content)
    {
        Fact fact = FactOf(id);
        SetFact(id, fact with { Traits = fact.Traits.With(trait, content) });
    }

    /// <summary>What a rule knows about the path, or null.</summary>
    public object? Get(Trait trait) => Traits[trait];

    /// <summary>Sets what a rule knows about the path; null for nothing.</summary>
    public void Set(Trait trait, object? content) => Traits = Traits.With(trait, content);

    /// <summary>The value bound to <paramref name="location"/>, or null.</summary>
    public Value? Lookup(MemoryLocation location) => _bindings.TryGetValue(location, out Value? value) ? value : null;

    /// <summary>Binds a location to a value and forgets what lay inside it.</summary>
    public void Bind(MemoryLocation location, Value value)
    {
        Forget(location);
        _bindings[location] = value;
        if (value is SymbolValue { Id: SymbolId id } && _facts.TryGetValue(id, out Fact? fact) && !fact.Stored)
        {
            _facts[id] = fact with { Stored = true };
        }
    }

    /// <summary>Forgets the value of a location and of everything inside it.</summary>
    public void Forget(MemoryLocation location)
    {
        foreach (MemoryLocation inner in Select(_bindings, binding => binding.Key.IsWithin(location)))
        {
            _bindings.Remove(inner);
        }
    }

    /// <summary>Forgets the locations that <paramref name="condition"/> selects.</summary>
    public void ForgetWhere(Func<MemoryLocation, bool> condition)
    {
        foreach (MemoryLocation location in Select(_bindings, binding => condition(binding.Key)))
        {
            _bindings.Remove(location);
        }
    }

    /// <summary>Forgets what is known about the contents of the locations that <paramref name="condition"/> selects.</summary>
    public void ForgetContentsWhere(Func<MemoryLocation, bool> condition)
    {
        foreach (SymbolId id in Select(_facts, fact => fact.Key.ContentsOf is { } location && condition(location)))
        {
            _facts.Remove(id);
        }
    }

    /// <summary>Sets a flow capture.</summary>
    public void SetCapture(CaptureId id, Capture capture) => _captures[id] = capture;

    /// <summary>Removes a flow capture.</summary>
    public void RemoveCapture(CaptureId id) => _captures.Remove(id);

    /// <summary>Whether a location, a capture or the value being returned still leads to <paramref name="id"/>.</summary>
    public bool IsReferenced(SymbolId id) =>
        _bindings.Values.Any(value => RefersTo(value, id))
        || _captures.Values.Any(capture => RefersTo(capture.Value, id))
        || (ReturnValue is not null && RefersTo(ReturnValue, id));

    /// <summary>Whether anything is known about <paramref name="id"/> or the memory that it points to.</summary>
    public bool Mentions(SymbolId id) => _facts.ContainsKey(id) || IsReferenced(id) || _bindings.Keys.Any(location => id.Equals(location.Root));

    /// <summary>The locations that hold <paramref name="id"/>.</summary>
    public IEnumerable<MemoryLocation> Holders(SymbolId id) =>
        _bindings.Where(binding => RefersTo(binding.Value, id)).Select(binding => binding.Key);

    /// <summary>Gives the symbol another identity wherever it appears; what had that identity is forgotten.</summary>
    public void Rename(SymbolId from, SymbolId to)
    {
        foreach (KeyValuePair<MemoryLocation, Value> binding in _bindings.ToList())
        {
            bool stale = to.Equals(binding.Key.Root) || RefersTo(binding.Value, to) || binding.Key.Steps.Any(step => step is Value index && RefersTo(index, to));
            MemoryLocation key = from.Equals(binding.Key.Root) ? binding.Key.WithRoot(to) : binding.Key;
            bool indexed = key.Steps.Any(step => step is Value index && RefersTo(index, from));
            Value value = Rename(binding.Value, from, to);
            if (stale || indexed)
            {
                _bindings.Remove(binding.Key);
            }
            else if (!ReferenceEquals(key, binding.Key) || !ReferenceEquals(value, binding.Value))
            {
                _bindings.Remove(binding.Key);
                _bindings[key] = value;
            }
        }

        foreach (KeyValuePair<CaptureId, Capture> capture in _captures.ToList())
        {
            Value value = RefersTo(capture.Value.Value, to) ? Value.Unknown : Rename(capture.Value.Value, from, to);
            _captures[capture.Key] = capture.Value with { Value = value };
        }

        _facts.Remove(to);
        if (_facts.TryGetValue(from, out Fact? fact))
        {
            _facts.Remove(from);
            _facts[to] = fact;
        }

        foreach (KeyValuePair<SymbolId, Fact> entry in _facts.ToList())
        {
            if (IsAbout(entry.Key, from) || IsAbout(entry.Key, to))
            {
                _facts.Remove(entry.Key);
                if (entry.Key.ContentsOf is { } location && from.Equals(location.Root))
                {
                    _facts[SymbolId.Contents(location.WithRoot(to))] = entry.Value;
                }
            }
            else if (Equals(entry.Value.PartOf, from) || Equals(entry.Value.PartOf, to))
            {
                _facts[entry.Key] = entry.Value with { PartOf = Equals(entry.Value.PartOf, from) ? to : null };
            }
            else if (entry.Value.OnFailure is { } pending && (pending.Target.Equals(from) || pending.Target.Equals(to)))
            {
                _facts[entry.Key] = entry.Value with { OnFailure = pending.Target.Equals(from) ? pending with { Target = to } : null };
            }
        }
    }

    /// <summary>
    /// Forgets what can't matter any more: memory and facts that no value leads to (except about what must be given back and about
    /// parameters), and locations that hold a value of which nothing is known and that they share with no other.
    /// </summary>
    public void CollectGarbage()
    {
        Dictionary<SymbolId, int> references = CountReferences();
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (MemoryLocation location in Select(_bindings, binding => binding.Key.Root is SymbolId root && !references.ContainsKey(root)
                && !(IsParameter(root) && (MemoryOutcome.IsOfInterest(this, binding.Value) || HandedOut.IsIn(this, binding.Value)))))
            {
                _bindings.Remove(location);
                changed = true;
            }

            references = changed ? CountReferences() : references;
        }

        foreach (SymbolId id in Select(_facts, fact => fact.Value.Resource != ResourceState.Held && !IsParameter(fact.Key) && !IsNeeded(fact.Key, references)))
        {
            _facts.Remove(id);
        }

        // Elements that no value leads to any more.
        foreach (MemoryLocation location in Select(_bindings, binding => binding.Key.Steps.Any(
            step => step is SymbolValue { Id: { IsInitial: false } index } && !references.ContainsKey(index))))
        {
            _bindings.Remove(location);
        }

        HashSet<SymbolId> subjects = [];
        foreach (MemoryLocation location in _bindings.Keys)
        {
            if (location.Root is SymbolId pointer)
            {
                subjects.Add(pointer);
            }

            foreach (object step in location.Steps)
            {
                if (step is SymbolValue index)
                {
                    subjects.Add(index.Id);
                }
            }
        }

        foreach (SymbolId id in _facts.Keys)
        {
            if ((id.MaskedFrom ?? id.ContentsOf?.Root as SymbolId) is { } subject)
            {
                subjects.Add(subject);
            }
        }

        foreach (MemoryLocation location in Select(_bindings, binding => IsUninformative(binding, references, subjects)))
        {
            _bindings.Remove(location);
        }
    }

    /// <summary>Whether a rule has a stake in this world: something is held, not yet tested, or was done to a parameter.</summary>
    public bool IsInteresting() =>
        _facts.Any(fact => fact.Value.Resource is ResourceState.Held
            || (fact.Value is { Tested: false, Function: not null })
            || (IsParameter(fact.Key) && fact.Value.Resource != ResourceState.None));

    /// <summary>A number that two worlds share that say the same.</summary>
    public int Fingerprint()
    {
        int result = _bindings.Count + (31 * _facts.Count) + (961 * _captures.Count);
        foreach (KeyValuePair<MemoryLocation, Value> binding in _bindings)
        {
            result ^= unchecked((binding.Key.GetHashCode() * 397) + binding.Value.GetHashCode());
        }

        foreach (KeyValuePair<SymbolId, Fact> fact in _facts)
        {
            result ^= unchecked((fact.Key.GetHashCode() * 31) + ((int)fact.Value.Values * 7) + (int)fact.Value.Resource);
        }

        return result;
    }

    /// <summary>Whether the two say the same about everything.</summary>
    public bool SameAs(World other) =>
        SameButForRemarks(other)
        && Equals(Failed, other.Failed)
        && HasChangedErrno == other.HasChangedErrno
        && HasChangedMemory == other.HasChangedMemory
        && Traits.Equals(other.Traits);

    /// <summary>Whether the two differ at most in what is known about the path and isn't worth keeping it apart.</summary>
    public bool SameButForRemarks(World other) =>
        _bindings.Count == other._bindings.Count
        && _facts.Count == other._facts.Count
        && _captures.Count == other._captures.Count
        && Equals(ReturnValue, other.ReturnValue)
        && Continuations.SequenceEqual(other.Continuations)
        && _bindings.All(binding => other._bindings.TryGetValue(binding.Key, out Value? value) && value.Equals(binding.Value))
        && _facts.All(fact => other._facts.TryGetValue(fact.Key, out Fact? value) && value.Equals(fact.Value))
        && _captures.All(capture => other._captures.TryGetValue(capture.Key, out Capture value) && value.Equals(capture.Value))
        && SameApart(other);

    /// <summary>This world with what is known about its path blurred to what holds for both paths.</summary>
    public World JoinRemarks(World other)
    {
        World joined = Clone();
        joined.TakeRemarks(this, other);
        return joined;
    }

    /// <summary>
    /// Whether the two agree on what must not be blurred: what is held and where, what happened to the parameters, what was tested,
    /// and what still has to run. Such worlds can be joined without losing the rules' own state.
    /// </summary>
    public bool AgreesOnResources(World other) =>
        Equals(ReturnValue is null, other.ReturnValue is null)
        && Continuations.SequenceEqual(other.Continuations)
        && SameApart(other)
        && Covers(this, other)
        && Covers(other, this);

    /// <summary>Joins two worlds that agree on resources. What differs becomes a symbol of its own, made at <paramref name="site"/>.</summary>
    public World Join(World other, object site)
    {
        World joined = new() { Continuations = Continuations, ReturnSite = ReturnSite, Trail = Trail };
        HashSet<SymbolId> renewed = FindRenewed(other, site);
        foreach (KeyValuePair<SymbolId, Fact> fact in _facts.Where(fact => !IsStale(fact.Key, renewed)))
        {
            Fact theirs = other.FactOf(fact.Key);
            Fact both = WithoutStale(JoinFacts(fact.Value, theirs), renewed);
            if (!both.Equals(Fact.Default))
            {
                joined._facts[fact.Key] = both;
            }
        }

        foreach (KeyValuePair<SymbolId, Fact> fact in other._facts)
        {
            if (_facts.ContainsKey(fact.Key) || IsStale(fact.Key, renewed))
            {
                continue;
            }

            Fact both = fact.Value.Resource is ResourceState.Held
                ? fact.Value with { Resource = ResourceState.Escaped }
                : WithoutStale(JoinFacts(fact.Value, Fact.Default), renewed);
            if (!both.Equals(Fact.Default))
            {
                joined._facts[fact.Key] = both;
            }
        }

        foreach (KeyValuePair<MemoryLocation, Value> binding in _bindings)
        {
            bool isStale = (binding.Key.Root is SymbolId root && renewed.Contains(root))
                || binding.Key.Steps.Any(step => step is Value index && renewed.Any(id => RefersTo(index, id)));
            if (!isStale && other._bindings.TryGetValue(binding.Key, out Value? theirs))
            {
                joined._bindings[binding.Key] = JoinValues(binding.Value, theirs, this, other, joined, new SymbolId(site, binding.Key, 0), renewed);
            }
        }

        foreach (KeyValuePair<CaptureId, Capture> capture in _captures)
        {
            if (other._captures.TryGetValue(capture.Key, out Capture theirs))
            {
                Value value = JoinValues(capture.Value.Value, theirs.Value, this, other, joined, new SymbolId(site, capture.Key, 0), renewed);
                joined._captures[capture.Key] = new(value, Equals(capture.Value.Location, theirs.Location) ? theirs.Location : null);
            }
        }

        if (ReturnValue is not null && other.ReturnValue is not null)
        {
            joined.ReturnValue = JoinValues(ReturnValue, other.ReturnValue, this, other, joined, new SymbolId(site, "return", 0), renewed);
        }

        joined.TakeRemarks(this, other);
        joined.HasChangedMemory |= HasDropped(this, joined) || HasDropped(other, joined);
        joined.CollectGarbage();
        return joined;
    }

    /// <summary>The values that <paramref name="value"/> can have.</summary>
    public ValueSet ValuesOf(Value? value) => value switch
    {
        ConstantValue constant => ValueSets.Of(constant.Number),
        SymbolValue symbol => FactOf(symbol.Id).Values,
        AddressValue => ValueSet.NonZero,
        TestValue => ValueSet.Zero | ValueSet.One,
        _ => ValueSet.Any,
    };

    private static bool IsParameter(SymbolId id) => id is { IsInitial: true, Detail: MemoryLocation { Root: IParameterSymbol, Steps.IsEmpty: true } };

    private static bool RefersTo(Value value, SymbolId id) => value switch
    {
        SymbolValue symbol => symbol.Id.Equals(id),
        TestValue test => test.Id.Equals(id) || (test.Other is { } other && RefersTo(other, id)),
        AddressValue address => id.Equals(address.Location.Root),
        _ => false,
    };

    /// <summary>Whether a symbol stands for a part of <paramref name="id"/>, or for what lies where it points to.</summary>
    private static bool IsAbout(SymbolId symbol, SymbolId id) => id.Equals(symbol.MaskedFrom) || id.Equals(symbol.ContentsOf?.Root);

    private static Value Rename(Value value, SymbolId from, SymbolId to) => value switch
    {
        SymbolValue symbol when symbol.Id.Equals(from) => new SymbolValue(to),
        SymbolValue symbol when IsAbout(symbol.Id, from) || IsAbout(symbol.Id, to) => Value.Unknown,
        TestValue test when IsAbout(test.Id, from) || IsAbout(test.Id, to) => Value.Unknown,
        TestValue test when test.Id.Equals(from) || (test.Other is { } compared && RefersTo(compared, from)) =>
            test with { Id = test.Id.Equals(from) ? to : test.Id, Other = test.Other is null ? null : Rename(test.Other, from, to) },
        AddressValue address when from.Equals(address.Location.Root) => new AddressValue(address.Location.WithRoot(to)),
        _ => value,
    };

    private static bool Covers(World one, World other)
    {
        foreach (KeyValuePair<SymbolId, Fact> entry in one._facts)
        {
            Fact theirs = other.FactOf(entry.Key);
            Fact fact = entry.Value;
            bool matters = fact.Resource is ResourceState.Held || (IsParameter(entry.Key) && fact.Resource != ResourceState.None);
            if (matters && (theirs.Resource != fact.Resource || theirs.Values != fact.Values || theirs.Tested != fact.Tested))
            {
                return false;
            }

            if (fact.Resource is ResourceState.Held && !new HashSet<MemoryLocation>(one.Holders(entry.Key)).SetEquals(other.Holders(entry.Key)))
            {
                return false;
            }

            if (fact.Function?.Check is not null && !fact.Tested && theirs.Tested)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a join has forgotten what one of the paths has written into memory of the caller's.</summary>
    private static bool HasDropped(World part, World joined) => part._bindings.Any(binding => !joined._bindings.ContainsKey(binding.Key)
        && MemoryOutcome.IsCallers(binding.Key) && !(binding.Value is SymbolValue value && value.Id.Equals(SymbolId.Initial(binding.Key))));

    private static Fact JoinFacts(Fact one, Fact other) => one with
    {
        Values = one.Values | other.Values,
        Tested = one.Tested && other.Tested,
        Stored = one.Stored || other.Stored,
        HandedOut = one.HandedOut && other.HandedOut,
        Resource = one.Resource == other.Resource ? one.Resource
            : one.Resource is ResourceState.None && other.Resource is ResourceState.None ? ResourceState.None
            : ResourceState.Escaped,
        Function = Equals(one.Function, other.Function) ? one.Function : null,
        ReleasedAt = one.ReleasedAt ?? other.ReleasedAt,
        PartOf = Equals(one.PartOf, other.PartOf) ? one.PartOf : null,
        Exactly = one.Exactly == other.Exactly ? one.Exactly : null,
        Excluded = one.Excluded.Intersect(other.Excluded),
        Bits = one.Bits & other.Bits,
        Socket = SocketState.Join(one.Socket, other.Socket),
        OnFailure = Equals(one.OnFailure, other.OnFailure) ? one.OnFailure : null,
        ErrnoChangedBy = ReferenceEquals(one.ErrnoChangedBy, other.ErrnoChangedBy) ? one.ErrnoChangedBy : null,
        Extent = one.Extent == other.Extent ? one.Extent : null,
        Traits = Traits.Join(one.Traits, other.Traits),
        LastSeen = one.LastSeen ?? other.LastSeen,
    };

    /// <summary>
    /// The symbols that a join at <paramref name="site"/> makes: those of the locations that differ. A join made there before has left symbols of the
    /// same identity; what the worlds know about those is about older values.
    /// </summary>
    private HashSet<SymbolId> FindRenewed(World other, object site)
    {
        HashSet<SymbolId> renewed = [];
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (KeyValuePair<MemoryLocation, Value> binding in _bindings)
            {
                if (other._bindings.TryGetValue(binding.Key, out Value? theirs))
                {
                    Add(binding.Value, theirs, new SymbolId(site, binding.Key, 0));
                }
            }

            foreach (KeyValuePair<CaptureId, Capture> capture in _captures)
            {
                if (other._captures.TryGetValue(capture.Key, out Capture theirs))
                {
                    Add(capture.Value.Value, theirs.Value, new SymbolId(site, capture.Key, 0));
                }
            }

            if (ReturnValue is not null && other.ReturnValue is not null)
            {
                Add(ReturnValue, other.ReturnValue, new SymbolId(site, "return", 0));
            }
        }

        return renewed;

        void Add(Value one, Value two, SymbolId id)
        {
            if ((!one.Equals(two) || renewed.Any(stale => RefersTo(one, stale))) && renewed.Add(id))
            {
                changed = true;
            }
        }
    }

    private static bool IsStale(SymbolId id, HashSet<SymbolId> renewed) =>
        renewed.Count > 0
        && (renewed.Contains(id)
            || (id.MaskedFrom is { } whole && renewed.Contains(whole))
            || (id.ContentsOf?.Root is SymbolId root && renewed.Contains(root)));

    private static Fact WithoutStale(Fact fact, HashSet<SymbolId> renewed) =>
        (fact.PartOf is { } whole && renewed.Contains(whole)) || (fact.OnFailure is { } pending && renewed.Contains(pending.Target))
            ? fact with { PartOf = null, OnFailure = null }
            : fact;

    private static Value JoinValues(Value one, Value other, World first, World second, World joined, SymbolId id, HashSet<SymbolId> renewed)
    {
        if (one.Equals(other) && !renewed.Contains(id))
        {
            return one;
        }

        ValueSet values = first.ValuesOf(one) | second.ValuesOf(other);
        Fact mine = one is SymbolValue left ? first.FactOf(left.Id) : Fact.Default;
        Fact theirs = other is SymbolValue right ? second.FactOf(right.Id) : Fact.Default;
        joined.SetFact(id, Fact.Default with
        {
            Values = values,
            Socket = SocketState.Join(mine.Socket, theirs.Socket),
            Extent = mine.Extent == theirs.Extent ? mine.Extent : null,
            Excluded = mine.Excluded.Intersect(theirs.Excluded),
            Traits = Traits.Join(mine.Traits, theirs.Traits),
        });
        return new SymbolValue(id);
    }

    /// <summary>The keys of the entries that are asked for, collected so that they can be removed.</summary>
    private static List<TKey> Select<TKey, TValue>(Dictionary<TKey, TValue> entries, Func<KeyValuePair<TKey, TValue>, bool> condition)
    {
        List<TKey> keys = [];
        foreach (KeyValuePair<TKey, TValue> entry in entries)
        {
            if (condition(entry))
            {
                keys.Add(entry.Key);
            }
        }

        return keys;
    }

    private static bool IsNeeded(SymbolId id, Dictionary<SymbolId, int> references) =>
        references.ContainsKey(id)
        || (id.MaskedFrom is { } whole && references.ContainsKey(whole))
        || (id.ContentsOf is { } location && (location.Root is not SymbolId root || IsParameter(root) || references.ContainsKey(root)));

    private bool SameApart(World other) =>
        (Traits.IsEmpty && other.Traits.IsEmpty)
        || Traits.Where(trait => trait.KeepsPathsApart).Equals(other.Traits.Where(trait => trait.KeepsPathsApart));

    private void TakeRemarks(World one, World other)
    {
        Failed = Equals(one.Failed, other.Failed) ? one.Failed : null;
        HasChangedErrno = one.HasChangedErrno || other.HasChangedErrno;
        HasChangedMemory = one.HasChangedMemory || other.HasChangedMemory;
        Traits = Traits.Join(one.Traits, other.Traits);
    }

    private bool IsUninformative(KeyValuePair<MemoryLocation, Value> binding, Dictionary<SymbolId, int> references, HashSet<SymbolId> subjects)
    {
        if (binding.Value is not SymbolValue { Id: { } id } || _facts.ContainsKey(id) || references[id] != 1 || subjects.Contains(id))
        {
            return false;
        }

        SymbolId initial = SymbolId.Initial(binding.Key);
        return id.Equals(initial)
            || (binding.Key.Root is not SymbolId && !references.ContainsKey(initial) && !_facts.ContainsKey(initial) && !subjects.Contains(initial));
    }

    private Dictionary<SymbolId, int> CountReferences()
    {
        Dictionary<SymbolId, int> references = [];
        foreach (Value value in _bindings.Values)
        {
            Count(value);
        }

        foreach (Capture capture in _captures.Values)
        {
            Count(capture.Value);
        }

        Count(ReturnValue);
        return references;

        void Count(Value? value)
        {
            SymbolId? id = value switch
            {
                SymbolValue symbol => symbol.Id,
                TestValue test => test.Id,
                AddressValue address => address.Location.Root as SymbolId,
                _ => null,
            };
            if (value is TestValue { Other: { } other })
            {
                Count(other);
            }

            if (id is not null)
            {
                references[id] = references.TryGetValue(id, out int count) ? count + 1 : 1;
            }
        }
    }
}
