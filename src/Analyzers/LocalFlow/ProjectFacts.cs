using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>
/// What rules over single functions know about the compilation: the model, what callers pass, what is stored in fields. Found by names
/// first, so that only what is asked for gets bound.
/// </summary>
internal sealed class ProjectFacts
{
    private const int MaximumSites = 60;

    private static readonly ConditionalWeakTable<Compilation, ProjectFacts> s_facts = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<(FunctionFacts Function, IOperation Value)>> _arguments = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<(FunctionFacts Function, IOperation Value)>> _indirectArguments = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<(FunctionFacts Function, IOperation Value)>> _values = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _signalHandlers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _filledAsBytes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _semanticModels = new();
    private readonly ConcurrentDictionary<SyntaxNode, FunctionFacts?> _functions = new();

    private ProjectFacts(Compilation compilation, AnalyzerOptions options)
    {
        _compilation = compilation;
        Model = ProjectAnalysis.Of(compilation, options).Model;
    }

    /// <summary>The API model.</summary>
    public ApiModel Model { get; }

    /// <summary>Whether the program deals with addresses of several families.</summary>
    public bool KnowsSeveralFamilies => AddressTypes.SeveralFamilies.Any(name => Mentions(name).Any());

    /// <summary>Whether the program talks with other machines.</summary>
    public bool TalksWithOtherMachines => AddressTypes.OtherMachines.Any(name => Mentions(name).Any());

    /// <summary>Whether the program makes no sockets of its own and doesn't know of local ones.</summary>
    public bool IsGivenSockets => !AddressTypes.OwnSockets.Any(name => Mentions(name).Any());

    /// <summary>Whether the program has a word of local sockets.</summary>
    public bool KnowsLocalSockets => AddressTypes.LocalSockets.Any(name => Mentions(name).Any());

    /// <summary>Whether the program makes sockets that keep the boundaries of messages.</summary>
    public bool UsesMessages => SocketConstants.MessageTypes.Any(name => Mentions(name).Any());

    /// <summary>
    /// Whether the program compares descriptors with the number of bits in a set, where <paramref name="function"/> may profit from it: not
    /// in the set's own declaration, and not in another function that puts what it accepts into a set.
    /// </summary>
    public bool KnowsSetSize(FunctionFacts function) => Mentions(SocketConstants.SetSizeName).Any(name => FunctionAround(name) is { } other
        ? SymbolEqualityComparer.Default.Equals(other.Method, function.Method) || !(other.Calls.Any(call => call.Shape is { AddsToSet: >= 0 }) && other.Calls.Any(call => Model.Find(call.Operation.TargetMethod) is { AcceptsPeer: true }))
        : name.FirstAncestorOrSelf<StructDeclarationSyntax>() is null);

    /// <summary>The facts of the function that a piece of syntax belongs to, or null.</summary>
    public FunctionFacts? FunctionOf(SyntaxNode syntax) => FunctionAround(syntax);

    /// <summary>Whether the program makes sockets that keep the boundaries of messages and listen all the same.</summary>
    public bool UsesSequencedPackets => Mentions(SocketConstants.SequencedPacketName).Any();

    /// <summary>The facts of a compilation, which all rules share.</summary>
    public static ProjectFacts Of(Compilation compilation, AnalyzerOptions options) =>
        s_facts.GetValue(compilation, key => new ProjectFacts(key, options));

    /// <summary>A call as one of the C library, or null.</summary>
    public LibraryCall? CallOf(IInvocationOperation invocation) =>
        Model.LibraryName(invocation.TargetMethod) is { } name
            ? new(invocation, name, Model.ShapeOf(invocation.TargetMethod), invocation.PlainArguments())
            : null;

    /// <summary>
    /// What all calls of a parameter's function pass for it, with the functions that call; empty when they can't be told, because its address
    /// is taken or there are too many of them.
    /// </summary>
    public ImmutableArray<(FunctionFacts Function, IOperation Value)> ArgumentsFor(IParameterSymbol parameter) =>
        _arguments.GetOrAdd(parameter, key => FindArguments((IParameterSymbol)key));

    /// <summary>What calls by the address of a parameter's function pass for it, as far as they are known, with the functions that call.</summary>
    public ImmutableArray<(FunctionFacts Function, IOperation Value)> IndirectArgumentsFor(IParameterSymbol parameter) =>
        _indirectArguments.GetOrAdd(parameter, key => IndirectCalls.ArgumentsFor(this, (IParameterSymbol)key));

    /// <summary>What a piece of syntax means, or null.</summary>
    public ISymbol? SymbolAt(SyntaxNode syntax) => ModelOf(syntax).GetSymbolInfo(syntax).Symbol;

    /// <summary>All values that are assigned to a field; empty when some can't be told, because its address is taken or it is changed otherwise.</summary>
    public ImmutableArray<(FunctionFacts Function, IOperation Value)> ValuesOf(IFieldSymbol field) =>
        _values.GetOrAdd(field, key => FindValues((IFieldSymbol)key));

    /// <summary>The facts of a method that the program declares once, or null.</summary>
    public FunctionFacts? FunctionOf(IMethodSymbol? method) =>
        method?.OriginalDefinition is { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsAbstract: false, DeclaringSyntaxReferences.Length: 1 } definition
        && definition.DeclaringSyntaxReferences[0].GetSyntax() is MethodDeclarationSyntax declaration
            ? _functions.GetOrAdd(declaration, Create)
            : null;

    /// <summary>The functions that mention a name, at most a few dozen of them.</summary>
    public IEnumerable<FunctionFacts> FunctionsNaming(string name) =>
        Mentions(name).Take(MaximumSites).Select(FunctionAround).OfType<FunctionFacts>().Distinct();

    /// <summary>All references to a field in functions; null when there are too many.</summary>
    public ImmutableArray<IOperation>? ReferencesTo(IFieldSymbol field)
    {
        ImmutableArray<IOperation>.Builder references = ImmutableArray.CreateBuilder<IOperation>();
        foreach (SimpleNameSyntax name in Mentions(field.Name))
        {
            if (!SymbolEqualityComparer.Default.Equals(ModelOf(name).GetSymbolInfo(name).Symbol, field))
            {
                continue;
            }

            if (references.Count >= MaximumSites)
            {
                return null;
            }

            ExpressionSyntax expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            if (FunctionAround(name)?.OperationAt(expression)?.Bare() is { } operation)
            {
                references.Add(operation);
            }
        }

        return references.ToImmutable();
    }

    /// <summary>Whether a call writes bytes over a whole structure of a type: one that receives, or one that copies.</summary>
    public bool IsFilledAsBytes(ITypeSymbol type) => _filledAsBytes.GetOrAdd(type, key => CallShapes.ByName.Values
        .Where(shape => shape.Receives >= 0 || shape.Copy is { IsFormat: false })
        .SelectMany(shape => Mentions(shape.Name))
        .Any(name => name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
            && FunctionAround(call)?.OperationAt(call)?.Bare() is IInvocationOperation invocation
            && CallOf(invocation) is { Shape: { } shape } known
            && known.Argument(shape.Receives >= 0 ? shape.Receives : shape.Copy?.Target ?? -1) is { } target
            && SymbolEqualityComparer.Default.Equals(target.PointedAt()?.Type ?? (target.Bare().Type as IPointerTypeSymbol)?.PointedAtType, key)));

    /// <summary>Whether anything mentions a symbol besides its declaration.</summary>
    public bool IsMentioned(ISymbol symbol) => Mentions(symbol.Name).Any();

    /// <summary>Whether a function is installed as a signal handler anywhere.</summary>
    public bool IsSignalHandler(IMethodSymbol method) => _signalHandlers.GetOrAdd(method, key => Mentions(key.Name).Any(name =>
    {
        ExpressionSyntax expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return expression.Parent is not InvocationExpressionSyntax
            && SymbolEqualityComparer.Default.Equals(ModelOf(name).GetSymbolInfo(name).Symbol, key)
            && FunctionAround(name) is { } function && function.OperationAt(expression) is { } mention && SignalHandlers.Installs(function, mention);
    }));

    private ImmutableArray<(FunctionFacts Function, IOperation Value)> FindArguments(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
        {
            return FindCreations(constructor, parameter);
        }

        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsOverride: false, IsAbstract: false } method
            || (!method.IsStatic && method.ContainingType.AllInterfaces.Any(type => !type.GetMembers(method.Name).IsEmpty)))
        {
            return [];
        }

        ImmutableArray<(FunctionFacts, IOperation)>.Builder arguments = ImmutableArray.CreateBuilder<(FunctionFacts, IOperation)>();
        foreach (SimpleNameSyntax name in Mentions(method.Name))
        {
            ExpressionSyntax expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            if (expression.Parent is not InvocationExpressionSyntax call)
            {
                if (ModelOf(name).GetSymbolInfo(name).Symbol is IMethodSymbol mentioned && SymbolEqualityComparer.Default.Equals(mentioned, method))
                {
                    return [];
                }

                continue;
            }

            if (call.Expression != expression || ModelOf(call).GetSymbolInfo(call).Symbol is not IMethodSymbol called
                || !SymbolEqualityComparer.Default.Equals(called.OriginalDefinition, method))
            {
                continue;
            }

            if (arguments.Count >= MaximumSites || FunctionAround(call) is not { } function || function.OperationAt(call)?.Bare() is not IInvocationOperation invocation
                || invocation.Arguments.FirstOrDefault(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter, parameter)) is not { } argument)
            {
                return [];
            }

            arguments.Add((function, argument.Value));
        }

        return arguments.ToImmutable();
    }

    /// <summary>What is passed where objects are made; nothing when other constructors call this one.</summary>
    private ImmutableArray<(FunctionFacts Function, IOperation Value)> FindCreations(IMethodSymbol constructor, IParameterSymbol parameter)
    {
        if (_compilation.SyntaxTrees.Any(tree => NameIndex.Of(tree).HasChainedConstructors))
        {
            return [];
        }

        ImmutableArray<(FunctionFacts, IOperation)>.Builder arguments = ImmutableArray.CreateBuilder<(FunctionFacts, IOperation)>();
        foreach (BaseObjectCreationExpressionSyntax creation in _compilation.SyntaxTrees.SelectMany(tree => NameIndex.Of(tree).Creations(constructor.ContainingType.Name)))
        {
            if (!SymbolEqualityComparer.Default.Equals(ModelOf(creation).GetSymbolInfo(creation).Symbol?.OriginalDefinition, constructor))
            {
                continue;
            }

            if (arguments.Count >= MaximumSites || FunctionAround(creation) is not { } function || function.OperationAt(creation)?.Bare() is not IObjectCreationOperation made
                || made.Arguments.FirstOrDefault(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition, parameter)) is not { } argument)
            {
                return [];
            }

            arguments.Add((function, argument.Value));
        }

        return arguments.ToImmutable();
    }

    private ImmutableArray<(FunctionFacts Function, IOperation Value)> FindValues(IFieldSymbol field)
    {
        if (field.DeclaringSyntaxReferences.Length != 1 || field.IsFixedSizeBuffer)
        {
            return [];
        }

        ImmutableArray<(FunctionFacts, IOperation)>.Builder values = ImmutableArray.CreateBuilder<(FunctionFacts, IOperation)>();
        foreach (SimpleNameSyntax name in Mentions(field.Name))
        {
            ExpressionSyntax expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            bool isChanged = expression.Parent is AssignmentExpressionSyntax assignment && assignment.Left == expression
                || expression.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression or (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression }
                    or PostfixUnaryExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: not 0 };
            // What a scan stores is a number as people write it; the values that are assigned say more.
            if (!isChanged || IsScanned(expression) || !SymbolEqualityComparer.Default.Equals(ModelOf(name).GetSymbolInfo(name).Symbol, field))
            {
                continue;
            }

            if (values.Count >= MaximumSites || expression.Parent is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } simple
                || (FunctionAround(simple) ?? InitializerAround(simple)) is not { } function || function.OperationAt(simple.Right) is not { } value)
            {
                return [];
            }

            values.Add((function, value));
        }

        // What the declaration itself gives.
        if (field.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initializer })
        {
            if (FunctionFacts.OfInitializer(ModelOf(initializer).GetOperation(initializer), this) is not { } function
                || function.Body.ChildOperations.LastOrDefault() is not { } value)
            {
                return [];
            }

            values.Add((function, value));
        }

        return values.ToImmutable();
    }

    private bool IsScanned(ExpressionSyntax expression) =>
        expression.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression, Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
        && ModelOf(call).GetSymbolInfo(call).Symbol is IMethodSymbol method
        && Model.LibraryName(method) is { } name && CallShapes.ByName.TryGetValue(name, out CallShape? shape) && shape.Format is { Scans: true };

    /// <summary>The places where a name stands.</summary>
    public IEnumerable<SimpleNameSyntax> Mentions(string name) =>
        _compilation.SyntaxTrees.SelectMany(tree => NameIndex.Of(tree).Find(name));

    private FunctionFacts? FunctionAround(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or GlobalStatementSyntax) is { } declaration
            ? _functions.GetOrAdd(declaration is GlobalStatementSyntax ? declaration.Parent! : declaration, Create)
            : null;

    /// <summary>The initial value of a variable of the file around a store: <c>new svc { port = 80 }</c> in a table.</summary>
    private FunctionFacts? InitializerAround(SyntaxNode store) =>
        store.FirstAncestorOrSelf<EqualsValueClauseSyntax>() is { } initializer ? FunctionFacts.OfInitializer(ModelOf(initializer).GetOperation(initializer), this) : null;

    private FunctionFacts? Create(SyntaxNode declaration)
    {
        SemanticModel model = ModelOf(declaration);
        if (model.GetOperation(declaration) is not IMethodBodyBaseOperation operation || (operation.BlockBody ?? operation.ExpressionBody) is not { } body
            || model.GetDeclaredSymbol(declaration) is not IMethodSymbol method)
        {
            return null;
        }

        Func<ControlFlowGraph> graph = operation is IConstructorBodyOperation constructor
            ? () => ControlFlowGraph.Create(constructor)
            : () => ControlFlowGraph.Create((IMethodBodyOperation)operation);
        return FunctionFacts.Of(method, body, graph, this);
    }

    // RS1030: what a caller passes comes from another declaration than the one that the driver hands over; the semantic models are made
    // once per tree and kept for as long as the compilation lives.
#pragma warning disable RS1030
    private SemanticModel ModelOf(SyntaxNode node) => _semanticModels.GetOrAdd(node.SyntaxTree, tree => _compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
}
