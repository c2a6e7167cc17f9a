using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>
/// Follows the worlds of one function through its control flow graph until nothing new is found, and draws the conclusions. The work
/// is bounded; when the bound is hit, nothing is concluded.
/// </summary>
internal sealed class FunctionAnalyzer
{
    // What the worlds that are followed may hold, all together: some seconds. Functions of a hundred lines come to a hundredth of it.
    private const int MaximumEntries = 300_000;

    private readonly IMethodSymbol _method;
    private readonly ControlFlowGraph _graph;
    private readonly ApiModel _model;
    private readonly Liveness _liveness;
    private readonly FunctionLog _log = new();
    private readonly Effects _effects;
    private readonly ExpressionEvaluator _expressions;
    private readonly BlockStates _states;
    private readonly Queue<(int Block, World World)> _pending = new();
    private readonly List<SummaryCase> _cases = [];
    private readonly List<ImmutableArray<ValueSet>> _throws = [];
    private readonly HashSet<(int From, int To)> _followed = [];
    private readonly HashSet<int> _returning = [];
    private readonly ImmutableArray<long?> _constants;
    private readonly bool _isEntryPoint;
    private BasicBlock? _current;

    /// <param name="body">The function.</param>
    /// <param name="constants">The values of the parameters that are fixed; empty when none is.</param>
    /// <param name="project">What is known about the whole program.</param>
    /// <param name="summaryOf">The summaries of callees.</param>
    public FunctionAnalyzer(FunctionBody body, ImmutableArray<long?> constants, ProjectAnalysis project, SummarySource summaryOf)
    {
        (IMethodSymbol method, ControlFlowGraph graph, CapturedVariables captured, ISet<object> sharedVariables, ISet<object> longLived) = body;
        _method = method;
        _graph = graph;
        _constants = constants;
        _model = project.Model;
        _isEntryPoint = project.Model.IsEntryPoint(method);
        _liveness = Liveness.Compute(graph, longLived);
        _states = new BlockStates(graph.Blocks.Length);
        FunctionContext context = new(method, graph, project.Model, project.Program, _log, summaryOf, project.Facts, OnProcessEnd, OnThrow);
        _effects = new Effects(_log, [.. FlowRules.All.Select(rule => rule.Observe(context)).OfType<FlowObserver>()], sharedVariables.Contains);
        _expressions = new ExpressionEvaluator(context, _effects, new NestedFunctions(context, captured, _effects));
    }

    /// <summary>Runs the analysis.</summary>
    public (ImmutableArray<Finding> Findings, FunctionSummary Summary) Run(CancellationToken cancellationToken)
    {
        int budget = 3000 + (30 * _graph.Blocks.Length);
        int entries = MaximumEntries;
        Enter(0, Start(), null);
        while (_pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (int block, World world) = _pending.Dequeue();
            Follow(_graph.Blocks[block], world.Clone());
            entries -= world.Size;
            if (--budget < 0 || entries < 0 || _expressions.IsExhausted || _states.IsSaturated(block))
            {
                _log.DropFindings();
                Finish(isComplete: false);
                return ([.. _log.Findings], FunctionSummary.Unknown);
            }
        }

        FindListsHeldForever();
        Finish(isComplete: true);
        return ([.. _log.Findings], FunctionSummary.Create(_method, _cases, _throws, _log));
    }

    private void Finish(bool isComplete)
    {
        foreach (FlowObserver observer in _effects.Observers)
        {
            observer.Finish(isComplete);
        }
    }

    /// <summary>The world at the function's entry.</summary>
    private World Start()
    {
        World world = new();
        foreach (IParameterSymbol parameter in _method.Parameters)
        {
            if (parameter.Ordinal < _constants.Length && _constants[parameter.Ordinal] is { } number && parameter.RefKind == RefKind.None)
            {
                world.Bind(new MemoryLocation(parameter), new ConstantValue(number));
            }
        }

        return world;
    }

    private void Follow(BasicBlock block, World world)
    {
        _current = block;
        List<World> worlds = [world];
        foreach (IOperation operation in block.Operations)
        {
            worlds = [.. worlds.SelectMany(current => _expressions.Evaluate(operation, current)).Select(outcome => outcome.World)];
            worlds.ForEach(current => FindLost(current, operation));
            if (worlds.Count > 1)
            {
                worlds = Reduce(worlds, block);
            }
        }

        if (block.BranchValue is null)
        {
            worlds.ForEach(current => Leave(block, block.FallThroughSuccessor, current));
            return;
        }

        foreach (Outcome outcome in worlds.SelectMany(current => _expressions.Evaluate(block.BranchValue, current)))
        {
            if (block.ConditionKind == ControlFlowConditionKind.None)
            {
                outcome.World.ReturnValue = outcome.Value;
                outcome.World.ReturnSite = block.BranchValue;
                _effects.Read(outcome.World, outcome.Value);
                Leave(block, block.FallThroughSuccessor, outcome.World);
                continue;
            }

            FindLost(outcome.World, block.BranchValue);
            _effects.Test(outcome.World, outcome.Value);
            bool jumpsWhenTrue = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            Branch(block, block.ConditionalSuccessor, outcome.World.Clone(), outcome.Value, jumpsWhenTrue);
            Branch(block, block.FallThroughSuccessor, outcome.World, outcome.Value, !jumpsWhenTrue);
        }
    }

    /// <summary>Keeps the ways through a block few: those that don't differ any more are one, and those that agree on resources are joined.</summary>
    private static List<World> Reduce(List<World> worlds, BasicBlock block)
    {
        List<World> reduced = [];
        foreach (World world in worlds)
        {
            world.CollectGarbage();
            int same = reduced.FindIndex(world.SameAs);
            int joinable = same < 0 && reduced.Count >= 4 ? reduced.FindIndex(world.AgreesOnResources) : -1;
            if (joinable >= 0)
            {
                reduced[joinable] = reduced[joinable].Join(world, (block.Ordinal, "reduce"));
            }
            else if (same < 0)
            {
                reduced.Add(world);
            }
        }

        return reduced;
    }

    private void Branch(BasicBlock block, ControlFlowBranch? branch, World world, Value condition, bool holds)
    {
        if (_effects.Narrow(world, condition, holds ? ValueSet.NonZero : ValueSet.Zero))
        {
            world.Trail = new Trail(block.BranchValue!, holds, world.Trail);
            Leave(block, branch, world);
        }
    }

    private void Leave(BasicBlock block, ControlFlowBranch? branch, World world)
    {
        if (branch is null)
        {
            return;
        }

        if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            if (!world.Continuations.IsEmpty)
            {
                Continuation continuation = world.Continuations.Peek();
                world.Continuations = world.Continuations.Pop();
                GoOn(block, continuation.Branch, continuation.Regions, continuation.Next, world);
            }

            return;
        }

        if (branch.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow)
        {
            if (FinallyRegionsLeftFrom(block) is { } regions && !IsUnreachable(block))
            {
                world.ReturnSite = LastOperation(block);
                GoOn(block, branch, regions, 0, world);
            }
            else if (block.BranchValue is { } thrown)
            {
                EnterCatch(block, thrown is IConversionOperation conversion ? conversion.Operand.Type : thrown.Type, world);
            }

            return;
        }

        if (branch.Destination is not null)
        {
            GoOn(block, branch, branch.FinallyRegions, 0, world);
        }
    }

    /// <summary>A function that is called leaves with an exception, and this one with it unless it may catch it.</summary>
    private void OnThrow(World world, IOperation call)
    {
        if (_current is { } block && FinallyRegionsLeftFrom(block) is { } regions)
        {
            world.ReturnSite = call;
            GoOn(block, null, regions, 0, world);
        }
        else if (_current is { } guarded)
        {
            EnterCatch(guarded, null, world);
        }
    }

    /// <summary>An exception that the function throws itself, or has a helper throw, goes to the handler that certainly catches it, with all that is known.</summary>
    private void EnterCatch(BasicBlock block, ITypeSymbol? thrown, World world)
    {
        for (ControlFlowRegion? region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region is not { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } both })
            {
                continue;
            }

            if (both.Kind is not ControlFlowRegionKind.TryAndCatch)
            {
                return;
            }

            ControlFlowRegion? handler = both.NestedRegions.FirstOrDefault(nested => nested.Kind is not ControlFlowRegionKind.Try);
            if (handler is { Kind: ControlFlowRegionKind.Catch } && Catches(handler.ExceptionType, thrown))
            {
                Enter(handler.FirstBlockOrdinal, world, block);
            }

            return;
        }
    }

    private static bool Catches(ITypeSymbol? caught, ITypeSymbol? thrown)
    {
        if (caught is null or { SpecialType: SpecialType.System_Object } or { Name: nameof(Exception), ContainingNamespace.Name: nameof(System) })
        {
            return true;
        }

        for (ITypeSymbol? current = thrown; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, caught))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="block">Where the branch leaves.</param>
    /// <param name="branch">The branch; null for an exception.</param>
    /// <param name="finallyRegions">The finally blocks on the way.</param>
    /// <param name="next">The first of them that is still to be run.</param>
    /// <param name="world">What is known.</param>
    private void GoOn(BasicBlock block, ControlFlowBranch? branch, ImmutableArray<ControlFlowRegion> finallyRegions, int next, World world)
    {
        if (next < finallyRegions.Length)
        {
            world.Continuations = world.Continuations.Push(new(finallyRegions, next + 1, branch));
            Enter(finallyRegions[next].FirstBlockOrdinal, world, block);
            return;
        }

        if (branch?.Destination is not { } destination)
        {
            Throw(world, world.ReturnSite);
        }
        else if (destination.Kind == BasicBlockKind.Exit)
        {
            _returning.Add(block.Ordinal);
            Return(world, LastOperation(block));
        }
        else
        {
            Enter(destination.Ordinal, world, block);
        }
    }

    /// <summary>The finally blocks that an exception runs that leaves the function; null when the function may catch it.</summary>
    private static ImmutableArray<ControlFlowRegion>? FinallyRegionsLeftFrom(BasicBlock block)
    {
        ImmutableArray<ControlFlowRegion>.Builder regions = ImmutableArray.CreateBuilder<ControlFlowRegion>();
        for (ControlFlowRegion? region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } both })
            {
                if (both.Kind == ControlFlowRegionKind.TryAndCatch)
                {
                    return null;
                }

                regions.AddRange(both.NestedRegions.Where(nested => nested.Kind == ControlFlowRegionKind.Finally));
            }
        }

        return regions.ToImmutable();
    }

    /// <summary>Whether a block only says that it is never reached.</summary>
    private static bool IsUnreachable(BasicBlock block) => block.BranchValue is { } thrown
        && (thrown is IConversionOperation conversion ? conversion.Operand : thrown).Type?.Name is "UnreachableException" or "NotImplementedException";

    /// <summary>An exception leaves the function: what it holds is lost, but for the end of the process.</summary>
    private void Throw(World world, IOperation? place)
    {
        ImmutableArray<ValueSet> arguments = [.. _method.Parameters.Select(parameter => world.FactOf(SymbolId.Parameter(parameter)).Values)];
        if (!_throws.Exists(known => known.SequenceEqual(arguments)))
        {
            _throws.Add(arguments);
        }

        foreach (FlowObserver observer in _effects.Observers)
        {
            observer.Throws(world, place);
        }

        foreach (Fact fact in world.Facts.Values.Where(fact => fact.Resource is ResourceState.Held))
        {
            if (fact is { Call: { } call, Function: { } function, Stored: true } && !_isEntryPoint)
            {
                _log.Leaked(new(call, function, fact.Kind, LeakCause.ErrorExit, ReplacedByPeer: false, place, Trail.Since(world.Trail, call)));
            }
        }
    }

    private void Enter(int block, World world, BasicBlock? from)
    {
        if (from is not null)
        {
            _followed.Add((from.Ordinal, block));
        }

        foreach (KeyValuePair<SymbolId, Fact> fact in world.Facts.Where(fact => fact.Value is { Resource: ResourceState.Held, LastSeen: null }).ToList())
        {
            if (from is not null && world.Holders(fact.Key).ToList() is { Count: > 0 } holders && holders.All(holder => IsDead(holder, block)))
            {
                world.SetFact(fact.Key, fact.Value with { LastSeen = LastOperation(from) });
            }
        }

        world.ForgetContentsWhere(location => IsDead(location, block) && location.Root is ILocalSymbol);
        world.ForgetWhere(location => IsDead(location, block) && !(world.Lookup(location) is SymbolValue symbol && world.FactOf(symbol.Id).Resource is ResourceState.Held));
        foreach (CaptureId capture in world.Captures.Keys.Where(capture => !_liveness.IsLiveAt(capture, block)).ToList())
        {
            world.RemoveCapture(capture);
        }

        world.CollectGarbage();
        if (_states.Add(block, world) is { } next)
        {
            _pending.Enqueue((block, next));
        }

        EnterHandlers(block, world);
    }

    /// <summary>An exception can leave a try block anywhere: its handlers start knowing nothing and holding nothing.</summary>
    private void EnterHandlers(int block, World world)
    {
        ControlFlowRegion region = _graph.Blocks[block].EnclosingRegion;
        if (region.Kind != ControlFlowRegionKind.Try || region.FirstBlockOrdinal != block || region.EnclosingRegion is not { Kind: ControlFlowRegionKind.TryAndCatch } both)
        {
            return;
        }

        foreach (ControlFlowRegion handler in both.NestedRegions.Where(nested => nested != region))
        {
            World unknown = new() { Continuations = world.Continuations };
            foreach (IParameterSymbol parameter in _method.Parameters)
            {
                unknown.SetFact(SymbolId.Parameter(parameter), Fact.Default with { Resource = ResourceState.Escaped });
            }

            foreach (KeyValuePair<SymbolId, Fact> fact in world.Facts)
            {
                if (fact.Value is { Resource: ResourceState.Held, Call: { } call })
                {
                    _log.Released(call);
                }
            }

            if (_states.Add(handler.FirstBlockOrdinal, unknown) is { } next)
            {
                _pending.Enqueue((handler.FirstBlockOrdinal, next));
            }
        }
    }

    private bool IsDead(MemoryLocation location, int block) =>
        location.Root is ILocalSymbol or IParameterSymbol && !_effects.Outlives(location) && !_liveness.IsLiveAt(location.Root, block);

    private IOperation? LastOperation(BasicBlock block) => block.BranchValue ?? block.Operations.LastOrDefault();

    /// <summary>Finds what was held in a variable until this operation and can't be reached any more.</summary>
    private void FindLost(World world, IOperation operation)
    {
        foreach (KeyValuePair<SymbolId, Fact> entry in world.Facts.Where(fact => fact.Value.Resource is ResourceState.Held).ToList())
        {
            Fact fact = entry.Value;
            if (world.IsReferenced(entry.Key) || fact is not { Call: { } call, Function: { } function })
            {
                continue;
            }

            world.SetFact(entry.Key, fact with { Resource = ResourceState.Escaped });
            if (fact.Stored)
            {
                LeakCause cause = entry.Key.Generation > 0 ? LeakCause.Repeated : LeakCause.Overwritten;
                _log.Leaked(new(call, function, fact.Kind, cause, Acquires(operation, function), fact.LastSeen ?? operation, Trail.Since(world.Trail, call, cause is LeakCause.Repeated)));
            }
        }
    }

    private bool Acquires(IOperation operation, ApiFunction function) =>
        operation.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call => ReferenceEquals(_model.Find(call.TargetMethod), function));

    private void Return(World world, IOperation? lastOperation)
    {
        Value? returned = world.ReturnValue;
        foreach (FlowObserver observer in _effects.Observers)
        {
            observer.Returns(world, returned, world.ReturnSite ?? lastOperation);
        }

        // What the caller passed goes back to it; it is kept by nobody.
        ReturnedValue summaryValue = Describe(world, returned);
        if (returned is not null && summaryValue is not ReturnedValue.Argument)
        {
            _effects.Escape(world, returned);
        }

        bool mayBeSuccess = returned is null || (world.ValuesOf(returned) & (_isEntryPoint ? ValueSet.Zero : ValueSet.NonNegative)) != 0;
        foreach (Fact fact in world.Facts.Values.Where(fact => fact.Resource is ResourceState.Held))
        {
            if (fact is not { Call: { } call, Function: { } function, Stored: true })
            {
                continue;
            }

            // What the end of the process gives back is no leak, except a list that the regular way through main keeps.
            if (!_isEntryPoint || (fact.Kind is ResourceKind.AddressList && mayBeSuccess))
            {
                LeakCause cause = mayBeSuccess ? LeakCause.Exit : LeakCause.ErrorExit;
                _log.Leaked(new(call, function, fact.Kind, cause, ReplacedByPeer: false, world.ReturnSite ?? lastOperation, Trail.Since(world.Trail, call)));
            }
        }

        _cases.Add(new(
            [.. _method.Parameters.Select(SymbolId.Parameter).Select(id => Describe(world, id))],
            summaryValue)
        {
            Memory = MemoryOutcome.Describe(world),
            Handed = HandedOut.Describe(world),
        });
    }

    private static ArgumentOutcome Describe(World world, SymbolId parameter)
    {
        Fact fact = world.FactOf(parameter);
        Traits contents = world.FactOf(SymbolId.Contents(new MemoryLocation(parameter))).Traits;
        return new(fact.Values, fact.Resource, fact.Socket, contents.Where(trait => trait.CrossesCalls));
    }

    private ReturnedValue Describe(World world, Value? value)
    {
        switch (value)
        {
            case ConstantValue constant:
                return new ReturnedValue.Constant(constant.Number);
            case SymbolValue { Id: { } id }:
                int parameter = _method.Parameters.Select(SymbolId.Parameter).ToList().IndexOf(id);
                if (parameter >= 0)
                {
                    return new ReturnedValue.Argument(parameter);
                }

                Fact fact = world.FactOf(id);
                return fact is { Resource: ResourceState.Held, Function: { } function }
                    ? new ReturnedValue.Fresh(function, fact.Kind, fact.Values, fact.Socket)
                    : new ReturnedValue.Plain(fact.Values, fact.Traits.Where(trait => trait.CrossesCalls));
            default:
                return new ReturnedValue.Plain(value is null ? ValueSet.Any : world.ValuesOf(value), Traits.None);
        }
    }

    private void OnProcessEnd(World world, IOperation call, Value? status)
    {
        foreach (FlowObserver observer in _effects.Observers)
        {
            observer.ProcessEnds(world, call, status);
        }

        if (!_isEntryPoint || (status is not null && (world.ValuesOf(status) & ValueSet.Zero) == 0) || status is null)
        {
            return;
        }

        foreach (Fact fact in world.Facts.Values)
        {
            if (fact is { Resource: ResourceState.Held, Kind: ResourceKind.AddressList, Stored: true, Call: { } acquired, Function: { } function })
            {
                _log.HeldAtEnd(new(acquired, function, fact.Kind, LeakCause.Exit, ReplacedByPeer: false, call, Trail.Since(world.Trail, acquired)));
            }
        }
    }

    /// <summary>A list that no variable leads to any more in a loop that never ends is never freed either.</summary>
    private void FindListsHeldForever()
    {
        HashSet<int> leaving = Reach(_returning, edge => (edge.To, edge.From));
        foreach (BasicBlock block in _graph.Blocks.Where(block => !leaving.Contains(block.Ordinal)))
        {
            IEnumerable<int> successors = _followed.Where(edge => edge.From == block.Ordinal).Select(edge => edge.To);
            if (!Reach(successors, edge => (edge.From, edge.To)).Contains(block.Ordinal))
            {
                continue;
            }

            foreach (Fact fact in _states.At(block.Ordinal).SelectMany(world => world.Facts.Values))
            {
                if (fact is { Resource: ResourceState.Held, Kind: ResourceKind.AddressList, LastSeen: not null, Call: { } call, Function: { } function })
                {
                    _log.HeldAtEnd(new(call, function, fact.Kind, LeakCause.Exit, ReplacedByPeer: false, fact.LastSeen, []));
                }
            }
        }
    }

    /// <summary>The blocks that can be reached from <paramref name="start"/> over the edges that were followed, in the direction that is asked for.</summary>
    private HashSet<int> Reach(IEnumerable<int> start, Func<(int From, int To), (int Source, int Target)> direct)
    {
        ILookup<int, int> edges = _followed.Select(direct).ToLookup(edge => edge.Source, edge => edge.Target);
        HashSet<int> reached = [];
        Stack<int> open = new(start);
        while (open.Count > 0)
        {
            int block = open.Pop();
            if (reached.Add(block))
            {
                foreach (int next in edges[block])
                {
                    open.Push(next);
                }
            }
        }

        return reached;
    }
}
