using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>
/// The flow engine's results for one compilation, shared by all rules: each function is analysed once, callees before their callers.
/// A function that takes part in a recursion is unknown to its callers.
/// </summary>
internal sealed class ProjectAnalysis
{
    private const int MaximumSpecialisations = 12;

    private static readonly ConditionalWeakTable<Compilation, ProjectAnalysis> s_analyses = new();

    private readonly Compilation _compilation;
    private readonly Lazy<ProgramFacts> _program;
    private readonly ConcurrentDictionary<IMethodSymbol, FunctionBody?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, (ImmutableArray<Finding> Findings, FunctionSummary Summary)> _results = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ConcurrentDictionary<string, FunctionSummary>> _specialised = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _semanticModels = new();

    private ProjectAnalysis(Compilation compilation, AnalyzerOptions options)
    {
        _compilation = compilation;
        Model = new ApiModel(compilation, UserFunctions.Read(options, compilation));
        _program = new Lazy<ProgramFacts>(() => new ProgramFacts(compilation));
        Facts = new Lazy<ProjectFacts>(() => ProjectFacts.Of(compilation, options));
    }

    /// <summary>The API model.</summary>
    public ApiModel Model { get; }

    /// <summary>What can be told of the program without following paths.</summary>
    public Lazy<ProjectFacts> Facts { get; }

    /// <summary>What holds for the whole program.</summary>
    public ProgramFacts Program => _program.Value;

    /// <summary>The analysis of a compilation, which all rules share.</summary>
    public static ProjectAnalysis Of(Compilation compilation, AnalyzerOptions options) =>
        s_analyses.GetValue(compilation, key => new ProjectAnalysis(key, options));

    /// <summary>Whether a method can have findings.</summary>
    public bool IsRelevant(IMethodSymbol method) => Program.IsRelevant(method);

    /// <summary>What was found in a method and the functions nested in it.</summary>
    public IEnumerable<Finding> Analyze(IMethodSymbol method, ControlFlowGraph graph, CancellationToken cancellationToken)
    {
        ImmutableArray<FunctionBody> bodies = Register(method, graph);
        return [.. bodies.SelectMany(body => Run(body, new CallStack(), cancellationToken).Findings)];
    }

    /// <summary>Makes a function and those nested in it known, before one of them is looked for as a callee.</summary>
    private ImmutableArray<FunctionBody> Register(IMethodSymbol method, ControlFlowGraph graph)
    {
        ImmutableArray<FunctionBody> bodies = FunctionBody.WithNested(method, graph);
        foreach (FunctionBody body in bodies)
        {
            _bodies.TryAdd(body.Method, body);
        }

        return bodies;
    }

    private (ImmutableArray<Finding> Findings, FunctionSummary Summary) Run(FunctionBody body, CallStack stack, CancellationToken cancellationToken)
    {
        if (_results.TryGetValue(body.Method, out (ImmutableArray<Finding> Findings, FunctionSummary Summary) known))
        {
            return known;
        }

        int depth = stack.Push(body.Method);
        (ImmutableArray<Finding> Findings, FunctionSummary Summary) result;
        try
        {
            result = Analyze(body, [], stack, cancellationToken);
        }
        catch (InsufficientExecutionStackException)
        {
            // An expression or a chain of calls nested beyond any program that a person wrote: nothing is said about it.
            result = (ImmutableArray<Finding>.Empty, FunctionSummary.Unknown);
        }
        finally
        {
            stack.Pop();
        }

        if (stack.IsRecursive(depth))
        {
            result.Summary = FunctionSummary.Unknown;
        }

        return _results.GetOrAdd(body.Method, result);
    }

    private (ImmutableArray<Finding> Findings, FunctionSummary Summary) Analyze(
        FunctionBody body, ImmutableArray<long?> constants, CallStack stack, CancellationToken cancellationToken) =>
        new FunctionAnalyzer(body, constants, this, (callee, arguments) => SummaryOf(callee, arguments, stack, cancellationToken)).Run(cancellationToken);

    /// <summary>
    /// A function that tests a parameter may do something else for each constant that callers pass (a level, a code): a few of them
    /// get a summary of their own.
    /// </summary>
    private FunctionSummary Specialise(
        FunctionBody body, FunctionSummary general, ImmutableArray<long?> constants, CallStack stack, CancellationToken cancellationToken)
    {
        ImmutableArray<long?> tested = [.. constants.Select((constant, position) => general.Tests[position] ? constant : null)];
        if (tested.All(constant => constant is null))
        {
            return general;
        }

        ConcurrentDictionary<string, FunctionSummary> known = _specialised.GetOrAdd(body.Method, _ => new());
        string key = string.Join(",", tested);
        if (known.TryGetValue(key, out FunctionSummary? summary))
        {
            return summary;
        }

        if (known.Count >= MaximumSpecialisations)
        {
            return general;
        }

        stack.Push(body.Method);
        try
        {
            return known.GetOrAdd(key, Analyze(body, tested, stack, cancellationToken).Summary);
        }
        finally
        {
            stack.Pop();
        }
    }

    private FunctionSummary? SummaryOf(IMethodSymbol method, ImmutableArray<long?> constants, CallStack stack, CancellationToken cancellationToken)
    {
        IMethodSymbol definition = method.OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        if (definition.IsAsync || definition.IsVirtual || definition.IsAbstract || definition.IsOverride || definition.IsExtern
            || definition.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction))
        {
            return null;
        }

        if (stack.Find(definition))
        {
            return FunctionSummary.Unknown;
        }

        if (_bodies.GetOrAdd(definition, key => BodyOf(key, cancellationToken)) is not { } body)
        {
            return null;
        }

        FunctionSummary summary = Run(body, stack, cancellationToken).Summary;
        return summary.IsKnown ? Specialise(body, summary, constants, stack, cancellationToken) : summary;
    }

    private FunctionBody? BodyOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (method.MethodKind != MethodKind.Ordinary || method.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        SyntaxReference reference = method.DeclaringSyntaxReferences[0];

        // RS1030: a callee's operations come from another declaration than the one that the driver hands over; the semantic models are
        // made once per tree and kept for as long as the compilation lives.
#pragma warning disable RS1030
        SemanticModel model = _semanticModels.GetOrAdd(reference.SyntaxTree, tree => _compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
        return model.GetOperation(reference.GetSyntax(cancellationToken), cancellationToken) is IMethodBodyOperation operation
            && ControlFlowGraph.Create(operation, cancellationToken) is { } graph
            ? Register(method, graph)[0]
            : null;
    }

    /// <summary>The functions under analysis on this thread, and which of them call each other in a circle.</summary>
    private sealed class CallStack
    {
        private readonly List<IMethodSymbol> _methods = [];
        private readonly List<int> _lowest = [];
        private int _recursiveFrom = int.MaxValue;

        public int Push(IMethodSymbol method)
        {
            _methods.Add(method);
            _lowest.Add(int.MaxValue);
            return _methods.Count - 1;
        }

        public void Pop()
        {
            int depth = _methods.Count - 1;
            _recursiveFrom = _lowest[depth];
            if (depth > 0 && _recursiveFrom < depth)
            {
                _lowest[depth - 1] = Math.Min(_lowest[depth - 1], _recursiveFrom);
            }

            _methods.RemoveAt(depth);
            _lowest.RemoveAt(depth);
        }

        /// <summary>Whether <paramref name="method"/> is under analysis; if so, everything from there on calls itself in a circle.</summary>
        public bool Find(IMethodSymbol method)
        {
            int index = _methods.FindLastIndex(other => SymbolEqualityComparer.Default.Equals(other, method));
            if (index >= 0)
            {
                _lowest[_lowest.Count - 1] = Math.Min(_lowest[_lowest.Count - 1], index);
            }

            return index >= 0;
        }

        /// <summary>Whether the function that was popped last, from <paramref name="depth"/>, takes part in a circle.</summary>
        public bool IsRecursive(int depth) => _recursiveFrom <= depth;
    }
}
