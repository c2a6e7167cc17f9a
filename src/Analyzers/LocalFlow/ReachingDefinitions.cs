using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>
/// Which definitions of a variable reach its uses, over the control flow graph. A result that a call writes where it succeeds doesn't
/// reach what is only run when the call has failed. Lambdas and local functions have graphs of their own for the variables that they declare.
/// </summary>
internal sealed class ReachingDefinitions
{
    private const long MaximumWork = 8_000_000;

    private readonly FunctionFacts _facts;
    private readonly List<Definition> _definitions = [];
    private readonly Dictionary<ISymbol, List<int>> _ofVariable = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, int> _beginnings = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, ImmutableArray<Definition>> _uses;
    private readonly Dictionary<CaptureId, IOperation> _captures = [];
    private readonly HashSet<ISymbol> _escaped = new(SymbolEqualityComparer.Default);
    private readonly SyntaxNode? _nested;

    /// <param name="facts">The function.</param>
    /// <param name="uses">Where the definitions are put that reach a use.</param>
    /// <param name="nested">The lambda or local function whose own variables are looked at; null for the function itself.</param>
    private ReachingDefinitions(FunctionFacts facts, Dictionary<SyntaxNode, ImmutableArray<Definition>> uses, SyntaxNode? nested)
    {
        _facts = facts;
        _uses = uses;
        _nested = nested;
    }

    /// <summary>Solves the function's graph; without results when that would take too much.</summary>
    public static ReachingDefinitions Find(ControlFlowGraph? graph, FunctionFacts facts)
    {
        ReachingDefinitions result = new(facts, [], nested: null);
        if (graph is not null)
        {
            result.SolveAll(graph);
        }

        return result;
    }

    private void SolveAll(ControlFlowGraph graph)
    {
        Solve(graph);
        foreach ((SyntaxNode syntax, ControlFlowGraph inner) in Nested(graph))
        {
            new ReachingDefinitions(_facts, _uses, syntax).SolveAll(inner);
        }
    }

    /// <summary>The lambdas and local functions that stand directly in a graph.</summary>
    private static IEnumerable<(SyntaxNode Syntax, ControlFlowGraph Graph)> Nested(ControlFlowGraph graph)
    {
        foreach (IMethodSymbol function in graph.LocalFunctions)
        {
            yield return (function.DeclaringSyntaxReferences[0].GetSyntax(), graph.GetLocalFunctionControlFlowGraph(function));
        }

        foreach (IFlowAnonymousFunctionOperation lambda in graph.Blocks
            .SelectMany(block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
            .SelectMany(operation => operation.DescendantsAndSelf()).OfType<IFlowAnonymousFunctionOperation>())
        {
            yield return (lambda.Syntax, graph.GetAnonymousFunctionControlFlowGraph(lambda));
        }
    }

    /// <summary>The definitions that reach a use, by its syntax; empty when nothing is known.</summary>
    public ImmutableArray<Definition> At(SyntaxNode use) => _uses.TryGetValue(use, out ImmutableArray<Definition> definitions) ? definitions : [];

    private void Solve(ControlFlowGraph graph)
    {
        FindWrittenInside(graph);
        List<Event>[] events = new List<Event>[graph.Blocks.Length];
        foreach (BasicBlock block in graph.Blocks)
        {
            foreach (IFlowCaptureOperation capture in block.Operations.OfType<IFlowCaptureOperation>())
            {
                _captures[capture.Id] = capture.Value;
            }
        }

        foreach (BasicBlock block in graph.Blocks)
        {
            List<Event> list = events[block.Ordinal] = [];
            foreach (IOperation operation in block.Operations)
            {
                Collect(operation, list);
            }

            if (block.BranchValue is { } value)
            {
                Collect(value, list);
            }
        }

        int words = (_definitions.Count + 63) / 64;
        if ((long)words * graph.Blocks.Length * 16 > MaximumWork)
        {
            return;
        }

        ulong[]?[] entries = new ulong[]?[graph.Blocks.Length];
        ulong[] start = new ulong[words];
        foreach (int beginning in _beginnings.Values)
        {
            Set(start, beginning);
        }

        entries[0] = start;
        Queue<BasicBlock> open = new();
        open.Enqueue(graph.Blocks[0]);
        while (open.Count > 0)
        {
            BasicBlock block = open.Dequeue();
            ulong[] state = (ulong[])entries[block.Ordinal]!.Clone();
            foreach (Event step in events[block.Ordinal])
            {
                Apply(step, state);
            }

            foreach (ControlFlowBranch branch in Branches(block))
            {
                ulong[] outgoing = state;
                if (FailedCall(block, branch) is { } failed && events[block.Ordinal].Count > 0)
                {
                    outgoing = (ulong[])state.Clone();
                    for (int i = 0; i < _definitions.Count; i++)
                    {
                        if (_definitions[i].Kind is DefinitionKind.Result && _definitions[i].Syntax == failed)
                        {
                            outgoing[i / 64] &= ~(1UL << (i % 64));
                        }
                    }
                }

                foreach (BasicBlock target in Targets(graph, branch))
                {
                    if (Join(ref entries[target.Ordinal], outgoing))
                    {
                        open.Enqueue(target);
                    }
                }
            }
        }

        DefineInLocalFunctions(graph);
        foreach (BasicBlock block in graph.Blocks)
        {
            if (entries[block.Ordinal] is { } entry)
            {
                ulong[] state = (ulong[])entry.Clone();
                foreach (Event step in events[block.Ordinal])
                {
                    if (step.Use is { } use && (!step.IsCaptured || HasAll(step.Variable, state)))
                    {
                        _uses[use] = Reaching(step.Variable, state);
                    }

                    Apply(step, state);
                }
            }
        }
    }

    /// <summary>A local function may be called anywhere: what it only reads has any of the values that the function around it ever gives it.</summary>
    private void DefineInLocalFunctions(ControlFlowGraph graph)
    {
        foreach (IMethodSymbol function in graph.LocalFunctions)
        {
            SyntaxNode syntax = function.DeclaringSyntaxReferences[0].GetSyntax();
            foreach (IOperation reference in _facts.OperationAt(syntax) is { } body ? VariablesOutside(body, syntax) : [])
            {
                if (reference.Variable() is { } variable && IsOwn(variable) && !_escaped.Contains(variable) && _ofVariable.TryGetValue(variable, out List<int>? ids))
                {
                    _uses[reference.Syntax] = [.. ids.Select(id => _definitions[id]).Where(definition => definition.Kind is not DefinitionKind.Uninitialized)];
                }
            }
        }
    }

    private ImmutableArray<Definition> Reaching(ISymbol variable, ulong[] state)
    {
        ImmutableArray<Definition> reaching = _ofVariable.TryGetValue(variable, out List<int>? ids)
            ? [.. ids.Where(id => (state[id / 64] & (1UL << (id % 64))) != 0).Select(id => _definitions[id])]
            : [];

        // Somebody may write through a pointer to it at any time.
        return _escaped.Contains(variable) ? reaching.Add(new Definition(DefinitionKind.Unknown, variable, null, null, null)) : reaching;
    }

    /// <summary>Whether a variable has all the values that it is ever given, so that a lambda finds none of another kind when it runs.</summary>
    private bool HasAll(ISymbol variable, ulong[] state) =>
        _ofVariable[variable].All(id => (state[id / 64] & (1UL << (id % 64))) != 0 || _beginnings[variable] == id);

    private void Apply(Event step, ulong[] state)
    {
        if (step.Definition < 0)
        {
            return;
        }

        if (_definitions[step.Definition].Replaces)
        {
            foreach (int id in _ofVariable[step.Variable])
            {
                state[id / 64] &= ~(1UL << (id % 64));
            }
        }

        Set(state, step.Definition);
    }

    private static void Set(ulong[] state, int id) => state[id / 64] |= 1UL << (id % 64);

    private static bool Join(ref ulong[]? into, ulong[] from)
    {
        if (into is null)
        {
            into = (ulong[])from.Clone();
            return true;
        }

        bool changed = false;
        for (int i = 0; i < from.Length; i++)
        {
            ulong joined = into[i] | from[i];
            changed |= joined != into[i];
            into[i] = joined;
        }

        return changed;
    }

    private static IEnumerable<ControlFlowBranch> Branches(BasicBlock block)
    {
        if (block.FallThroughSuccessor is { } next)
        {
            yield return next;
        }

        if (block.ConditionalSuccessor is { } other)
        {
            yield return other;
        }
    }

    private static IEnumerable<BasicBlock> Targets(ControlFlowGraph graph, ControlFlowBranch branch)
    {
        if (branch.Destination is { } target)
        {
            yield return target;
        }

        foreach (ControlFlowRegion region in branch.FinallyRegions)
        {
            yield return graph.Blocks[region.FirstBlockOrdinal];
        }
    }

    /// <summary>The call that has failed when a branch is taken: <c>(c = accept(…)) &lt; 0</c>, <c>n == -1</c>; or null.</summary>
    private SyntaxNode? FailedCall(BasicBlock block, ControlFlowBranch branch)
    {
        if (block.ConditionKind is ControlFlowConditionKind.None || block.BranchValue?.Bare() is not IBinaryOperation condition
            || condition.RightOperand.Constant() is not { } constant)
        {
            return null;
        }

        bool holds = branch.IsConditionalSuccessor == (block.ConditionKind is ControlFlowConditionKind.WhenTrue);
        bool failsWhenTrue;
        switch (condition.OperatorKind, constant)
        {
            case (BinaryOperatorKind.LessThan, 0) or (BinaryOperatorKind.Equals, -1) or (BinaryOperatorKind.LessThanOrEqual, -1):
                failsWhenTrue = true;
                break;
            case (BinaryOperatorKind.GreaterThanOrEqual, 0) or (BinaryOperatorKind.NotEquals, -1) or (BinaryOperatorKind.GreaterThan, -1):
                failsWhenTrue = false;
                break;
            default:
                return null;
        }

        return holds == failsWhenTrue ? CallIn(condition.LeftOperand, block) : null;
    }

    private SyntaxNode? CallIn(IOperation operation, BasicBlock block)
    {
        operation = operation.Bare();
        if (operation is IFlowCaptureReferenceOperation capture && _captures.TryGetValue(capture.Id, out IOperation? captured))
        {
            operation = captured.Bare();
        }

        if (operation is ISimpleAssignmentOperation assignment)
        {
            operation = assignment.Value.Bare();
        }

        if (operation is ILocalReferenceOperation local && _ofVariable.TryGetValue(local.Local, out List<int>? ids))
        {
            // The variable that holds the result: the block has just stored it there, or only one call is ever stored in it.
            if (block.Operations.LastOrDefault(step => Stored(step)?.Target.Bare().Variable() is { } target && SymbolEqualityComparer.Default.Equals(target, local.Local)) is { } last)
            {
                return Stored(last)!.Value.Bare() is IInvocationOperation stored ? stored.Syntax : null;
            }

            Definition[] values = [.. ids.Select(id => _definitions[id]).Where(definition => definition.Kind is not DefinitionKind.Uninitialized && definition.Value?.Constant() is null)];
            return values.Length == 1 && values[0].Value?.Bare() is IInvocationOperation single ? single.Syntax : null;
        }

        return operation is IInvocationOperation call ? call.Syntax : null;
    }

    private static ISimpleAssignmentOperation? Stored(IOperation step) =>
        (step is IExpressionStatementOperation statement ? statement.Operation : step) as ISimpleAssignmentOperation;

    private void Collect(IOperation operation, List<Event> events)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment:
                CollectTarget(assignment.Target, events);
                Collect(assignment.Value, events);
                Define(assignment.Target, assignment, assignment.Value, events);
                return;
            case ICompoundAssignmentOperation compound:
                Collect(compound.Target, events);
                Collect(compound.Value, events);
                Define(compound.Target, compound, null, events);
                return;
            case IIncrementOrDecrementOperation step:
                Collect(step.Target, events);
                Define(step.Target, step, null, events);
                return;
            case ILocalReferenceOperation local:
                Use(local.Local, local.Syntax, events);
                return;
            case IParameterReferenceOperation parameter:
                Use(parameter.Parameter, parameter.Syntax, events);
                return;
            case IAddressOfOperation address:
                CollectTarget(address.Reference, events);
                if (Place.Of(address.Reference) is { ThroughPointer: false, Root: ILocalSymbol or IParameterSymbol } place)
                {
                    Use(place.Root, address.Syntax, events);
                    if (ArgumentOf(address) is not { Parent: not IObjectCreationOperation { Type.Name: not "ReadOnlySpan" } })
                    {
                        // What is made of the address may be written through at any time: new Span<byte>(&name, size).
                        _escaped.Add(place.Root);
                        Add(new(DefinitionKind.Unknown, place.Root, address.Syntax, null, null), events);
                    }
                }

                return;
            case IInvocationOperation invocation:
                foreach (IOperation child in invocation.ChildOperations)
                {
                    Collect(child, events);
                }

                CollectWrites(invocation, events);
                return;
            case IFlowAnonymousFunctionOperation lambda:
                CollectCaptured(lambda.Syntax, events);
                return;
            default:
                foreach (IOperation child in operation.ChildOperations)
                {
                    Collect(child, events);
                }

                return;
        }
    }

    /// <summary>The variables of the function that a lambda only reads have inside of it what they have where it is made.</summary>
    private void CollectCaptured(SyntaxNode lambda, List<Event> events)
    {
        if (_facts.OperationAt(lambda) is not { } body)
        {
            return;
        }

        ILookup<ISymbol, IOperation> captured = VariablesOutside(body, lambda).ToLookup(operation => operation.Variable()!, SymbolEqualityComparer.Default);
        foreach (IGrouping<ISymbol, IOperation> variable in captured.Where(variable => IsOwn(variable.Key) && !variable.Any(IsWritten)))
        {
            Begin(variable.Key);
            events.AddRange(variable.Select(reference => new Event(variable.Key, reference.Syntax, -1, IsCaptured: true)));
        }
    }

    /// <summary>The references inside of a lambda or local function to variables that it doesn't declare itself.</summary>
    private static IEnumerable<IOperation> VariablesOutside(IOperation body, SyntaxNode function) => body.Descendants()
        .Where(operation => operation is ILocalReferenceOperation or IParameterReferenceOperation
            && operation.Variable() is { } variable && !IsDeclaredIn(function, variable));

    private static bool IsDeclaredIn(SyntaxNode function, ISymbol variable) =>
        variable.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == function.SyntaxTree && function.FullSpan.Contains(declaration.Span));

    /// <summary>Whether a variable's definitions are all in the graph that is looked at.</summary>
    private bool IsOwn(ISymbol variable) => _nested is null || IsDeclaredIn(_nested, variable);

    /// <summary>What a lambda or local function writes may have changed wherever the function that declares it looks.</summary>
    private void FindWrittenInside(ControlFlowGraph graph)
    {
        foreach ((SyntaxNode syntax, _) in Nested(graph))
        {
            if (_facts.OperationAt(syntax) is { } body)
            {
                _escaped.UnionWith(VariablesOutside(body, syntax).Where(IsWritten).Select(operation => operation.Variable()!));
            }
        }
    }

    private static bool IsWritten(IOperation reference) =>
        reference.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference)
        || reference.Parent is IIncrementOrDecrementOperation or IAddressOfOperation or IArgumentOperation { Parameter.RefKind: not (RefKind.None or RefKind.In) };

    /// <summary>What is read to find out where something is written.</summary>
    private void CollectTarget(IOperation target, List<Event> events)
    {
        target = target.Bare();
        switch (target)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation:
                return;
            case IFieldReferenceOperation { Instance: { } instance }:
                CollectTarget(instance, events);
                return;
            default:
                Collect(target, events);
                return;
        }
    }

    private void Define(IOperation target, IOperation operation, IOperation? value, List<Event> events)
    {
        target = target.Bare();
        if (target is IFlowCaptureReferenceOperation capture && _captures.TryGetValue(capture.Id, out IOperation? captured))
        {
            target = captured;
        }

        if (Place.Of(target) is not { ThroughPointer: false, Root: ILocalSymbol or IParameterSymbol } place)
        {
            return;
        }

        IOperation? own = value is null ? null : _facts.OperationAt(value.Syntax);
        Add(
            place.Fields.IsEmpty
                ? new(own is null && target.Type is IPointerTypeSymbol ? DefinitionKind.Moved : KindOf(operation, own), place.Root, operation.Syntax, own, null)
                : new(DefinitionKind.Field, place.Root, operation.Syntax, own, place),
            events);
    }

    private static DefinitionKind KindOf(IOperation operation, IOperation? value)
    {
        if (value is null)
        {
            return DefinitionKind.Unknown;
        }

        if (TranslatedCode.IsIndeterminate(operation.Syntax))
        {
            return DefinitionKind.Uninitialized;
        }

        return value.Bare() is IDefaultValueOperation && value.Type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None }
            ? DefinitionKind.Zeroed
            : DefinitionKind.Value;
    }

    private void CollectWrites(IInvocationOperation invocation, List<Event> events)
    {
        LibraryCall? call = _facts.Project.CallOf(invocation);
        CallShape? shape = call?.Shape;
        ImmutableArray<IOperation> arguments = invocation.PlainArguments();
        for (int index = 0; index < arguments.Length; index++)
        {
            if (arguments[index].PointedAt() is not { } target
                || Place.Of(target) is not { ThroughPointer: false, Root: ILocalSymbol or IParameterSymbol } place)
            {
                continue;
            }

            RefKind passing = arguments[index].Parent is IArgumentOperation { Parameter: { } parameter } ? parameter.RefKind : RefKind.None;
            if (passing is not (RefKind.None or RefKind.Out))
            {
                Use(place.Root, target.Syntax, events);
            }

            bool isPrinted = shape?.Format is { Scans: false } format && index > format.Format;
            if (passing is RefKind.In || isPrinted || (shape is not null && shape.Inputs.Contains(index)))
            {
                continue;
            }

            DefinitionKind kind = DefinitionKind.Call;
            if (!place.Fields.IsEmpty)
            {
                kind = DefinitionKind.Field;
            }
            else if (shape?.Fill is { } fill && fill.Target == index && (fill.Value < 0 || call!.Argument(fill.Value)?.Constant() == 0))
            {
                kind = DefinitionKind.Zeroed;
            }
            else if (shape is not null && shape.Results.Contains(index))
            {
                kind = DefinitionKind.Result;
            }
            else if (shape?.Address is { IsResult: true } address && (address.Address == index || address.Length == index))
            {
                kind = DefinitionKind.Result;
            }

            Add(new(kind, place.Root, invocation.Syntax, null, kind is DefinitionKind.Field ? place : null), events);
        }
    }

    /// <summary>The argument that an address is, through conversions; null when it is something else.</summary>
    private static IArgumentOperation? ArgumentOf(IOperation address)
    {
        IOperation? parent = address.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or ICollectionExpressionOperation or IArrayInitializerOperation or IArrayCreationOperation)
        {
            parent = parent.Parent;
        }

        return parent as IArgumentOperation;
    }

    private void Use(ISymbol variable, SyntaxNode syntax, List<Event> events)
    {
        if (!IsOwn(variable))
        {
            return;
        }

        Begin(variable);
        events.Add(new(variable, syntax, -1));
    }

    private void Add(Definition definition, List<Event> events)
    {
        if (!IsOwn(definition.Variable))
        {
            return;
        }

        Begin(definition.Variable);
        events.Add(new(definition.Variable, null, Number(definition)));
    }

    private void Begin(ISymbol variable)
    {
        if (!_beginnings.ContainsKey(variable))
        {
            DefinitionKind kind = variable is IParameterSymbol ? DefinitionKind.Parameter : DefinitionKind.Uninitialized;
            _beginnings.Add(variable, Number(new(kind, variable, null, null, null)));
        }
    }

    private int Number(Definition definition)
    {
        int id = _definitions.Count;
        _definitions.Add(definition);
        if (!_ofVariable.TryGetValue(definition.Variable, out List<int>? ids))
        {
            _ofVariable.Add(definition.Variable, ids = []);
        }

        ids.Add(id);
        return id;
    }

    /// <summary>A use or a definition, in the order in which a block runs; a captured use is run at any later time.</summary>
    private readonly record struct Event(ISymbol Variable, SyntaxNode? Use, int Definition, bool IsCaptured = false);
}
