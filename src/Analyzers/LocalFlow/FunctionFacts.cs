using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>
/// What can be told of one function without following its paths: its calls of the library, its operations, and which values may be in
/// its variables where they are used. Made once for all rules.
/// </summary>
internal sealed class FunctionFacts
{
    private static readonly ConditionalWeakTable<IOperation, FunctionFacts> s_facts = new();

    private readonly Lazy<ReachingDefinitions> _definitions;
    private readonly Lazy<Dictionary<SyntaxNode, IOperation>> _bySyntax;

    private FunctionFacts(IMethodSymbol? method, IOperation body, Func<ControlFlowGraph?> graph, ProjectFacts project)
    {
        Method = method;
        Body = body;
        Project = project;
        Operations = [.. body.Descendants()];
        Invocations = [.. Operations.OfType<IInvocationOperation>().OrderBy(invocation => invocation.Syntax.SpanStart)];
        Calls = [.. Operations.OfType<IInvocationOperation>().Select(project.CallOf).OfType<LibraryCall>()];
        _definitions = new(() => ReachingDefinitions.Find(graph(), this));
        _bySyntax = new(IndexBySyntax);
    }

    /// <summary>The function; null for what initialises a field.</summary>
    public IMethodSymbol? Method { get; }

    /// <summary>Its body.</summary>
    public IOperation Body { get; }

    /// <summary>What is known about the whole compilation.</summary>
    public ProjectFacts Project { get; }

    /// <summary>All operations of the body, outer ones first.</summary>
    public ImmutableArray<IOperation> Operations { get; }

    /// <summary>The calls of all functions, in the order of the text.</summary>
    public ImmutableArray<IInvocationOperation> Invocations { get; }

    /// <summary>The calls of the C library in the order of the text.</summary>
    public ImmutableArray<LibraryCall> Calls { get; }

    /// <summary>The facts of a function; the same ones for each rule that asks.</summary>
    public static FunctionFacts Of(IMethodSymbol method, IOperation body, Func<ControlFlowGraph> graph, ProjectFacts project) =>
        s_facts.GetValue(body, key => new FunctionFacts(method, key, graph, project));

    /// <summary>The facts of a field's initialiser, or null when there is none.</summary>
    public static FunctionFacts? OfInitializer(IOperation? initializer, ProjectFacts project) =>
        initializer is null ? null : s_facts.GetValue(initializer, key => new FunctionFacts(null, key, () => null, project));

    /// <summary>
    /// The definitions that a variable may have its value from where <paramref name="reference"/> (a reference to it or its address) stands;
    /// empty when nothing can be told.
    /// </summary>
    public ImmutableArray<Definition> DefinitionsAt(IOperation reference) => _definitions.Value.At(reference.Syntax);

    /// <summary>Whether a parameter has the value that was passed where <paramref name="reference"/> stands.</summary>
    public bool IsAsPassed(IOperation reference) =>
        DefinitionsAt(reference) is { Length: 1 } definitions && definitions[0].Kind is DefinitionKind.Parameter;

    /// <summary>The operation of the body that was made from a piece of syntax, the outermost one if there are several.</summary>
    public IOperation? OperationAt(SyntaxNode syntax) => _bySyntax.Value.TryGetValue(syntax, out IOperation? operation) ? operation : null;

    /// <summary>
    /// The values that an operation may have: those that reach a variable, else the operation itself. Null when some of them don't stand
    /// in the function.
    /// </summary>
    public ImmutableArray<IOperation>? ValuesOf(IOperation operation) => ValuesOf(operation, depth: 0);

    /// <summary>The single value that an operation may have, as <see cref="ValuesOf(IOperation)"/> finds it; or null.</summary>
    public IOperation? ValueOf(IOperation operation) => ValuesOf(operation) is { Length: 1 } values ? values[0].Bare() : null;

    /// <summary>The one constant that an operation always has, or null.</summary>
    public long? ConstantOf(IOperation operation)
    {
        if (operation.Constant() is { } constant)
        {
            return constant;
        }

        return ValuesOf(operation) is { Length: > 0 } values && values.Select(Operands.Constant).Distinct().Count() == 1 ? values[0].Constant() : null;
    }

    private ImmutableArray<IOperation>? ValuesOf(IOperation operation, int depth)
    {
        IOperation bare = operation.Bare();
        if (bare is IConditionalOperation { WhenFalse: { } whenFalse } choice)
        {
            return ValuesOf(choice.WhenTrue, depth) is { } first && ValuesOf(whenFalse, depth) is { } second ? first.AddRange(second) : null;
        }

        if (bare is ISimpleAssignmentOperation assignment)
        {
            return ValuesOf(assignment.Value, depth);
        }

        if (bare is not (ILocalReferenceOperation or IParameterReferenceOperation) || bare.Constant() is not null)
        {
            return [operation];
        }

        ImmutableArray<Definition> definitions = DefinitionsAt(bare);
        if (definitions.IsEmpty || depth > 4)
        {
            return null;
        }

        ImmutableArray<IOperation>.Builder values = ImmutableArray.CreateBuilder<IOperation>();
        foreach (Definition definition in definitions)
        {
            if (definition is { Kind: DefinitionKind.Value, Value: { } value })
            {
                if (ValuesOf(value, depth + 1) is not { } inner)
                {
                    return null;
                }

                values.AddRange(inner);
            }
            else
            {
                return null;
            }
        }

        return values.ToImmutable();
    }

    private Dictionary<SyntaxNode, IOperation> IndexBySyntax()
    {
        Dictionary<SyntaxNode, IOperation> index = [];
        foreach (IOperation operation in Operations)
        {
            // The statement and the block that an expression after => stands for are not what was written.
            if (operation is { IsImplicit: true } and (IBlockOperation or IReturnOperation or IExpressionStatementOperation))
            {
                continue;
            }

            if (!index.ContainsKey(operation.Syntax))
            {
                index.Add(operation.Syntax, operation);
            }
        }

        return index;
    }
}
