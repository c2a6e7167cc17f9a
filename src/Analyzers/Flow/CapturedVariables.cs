using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>
/// The variables of a function that lambdas and local functions in it use. One that has its only value before any of them is made, and that
/// they only read, is known in the function that declares it until one of them is made; any other is out of its hands from the beginning.
/// </summary>
internal sealed class CapturedVariables
{
    private readonly Dictionary<IMethodSymbol, ImmutableArray<IOperation>> _uses = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _readOnly = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, IMethodSymbol> _delegates = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _onlyCalled = new(SymbolEqualityComparer.Default);

    /// <param name="body">The outermost function's operations, as they are written.</param>
    public CapturedVariables(IOperation body)
    {
        ImmutableArray<IOperation> operations = [.. body.DescendantsAndSelf()];
        foreach (IOperation operation in operations)
        {
            if (FunctionIn(operation) is { } function)
            {
                _uses[function] = [.. operation.Descendants().Where(reference => VariableOf(reference) is { } variable && !Contains(operation.Syntax, variable))];
            }
        }

        if (_uses.Count == 0)
        {
            return;
        }

        ILookup<ISymbol, IOperation> references = operations.Where(operation => VariableOf(operation) is not null)
            .ToLookup(operation => VariableOf(operation)!, SymbolEqualityComparer.Default);
        HashSet<ISymbol> captured = new(_uses.Values.SelectMany(uses => uses).Select(use => VariableOf(use)!), SymbolEqualityComparer.Default);
        _readOnly.UnionWith(captured.Where(variable => IsReadOnly(variable, [.. references[variable]])));
        FindCalls(operations, references);
    }

    /// <summary>Whether nested functions find the same value in a variable whenever they run.</summary>
    public bool IsReadOnly(ISymbol variable) => _readOnly.Contains(variable);

    /// <summary>The places in a nested function, and in those nested in it, that read variables of the functions around it.</summary>
    public ImmutableArray<IOperation> UsesIn(IMethodSymbol function) => _uses.TryGetValue(function, out ImmutableArray<IOperation> uses) ? uses : [];

    /// <summary>Whether a local function or a lambda in a variable is only ever called, and never handed to anybody.</summary>
    public bool IsOnlyCalled(IMethodSymbol function) => _onlyCalled.Contains(function);

    /// <summary>The lambda that a call of a variable calls, or null.</summary>
    public IMethodSymbol? CalledBy(IInvocationOperation call) =>
        call is { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: ILocalReferenceOperation { Local: { } variable } } && _delegates.TryGetValue(variable, out IMethodSymbol? function)
            ? function
            : null;

    /// <summary>The variable that a reference is one to, or null.</summary>
    public static ISymbol? VariableOf(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private void FindCalls(ImmutableArray<IOperation> operations, ILookup<ISymbol, IOperation> references)
    {
        HashSet<IMethodSymbol> passed = new(operations.OfType<IMethodReferenceOperation>().Select(reference => reference.Method), SymbolEqualityComparer.Default);
        _onlyCalled.UnionWith(operations.OfType<ILocalFunctionOperation>().Select(local => local.Symbol).Where(local => !passed.Contains(local)));
        foreach (IVariableDeclaratorOperation declarator in operations.OfType<IVariableDeclaratorOperation>())
        {
            if (declarator.Initializer?.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }
                && references[declarator.Symbol].All(reference => reference.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call && call.Instance == reference))
            {
                _delegates[declarator.Symbol] = lambda.Symbol;
                _onlyCalled.Add(lambda.Symbol);
            }
        }
    }

    private bool IsReadOnly(ISymbol variable, ImmutableArray<IOperation> references)
    {
        HashSet<IOperation> nested = [.. _uses.Values.SelectMany(uses => uses).Where(use => SymbolEqualityComparer.Default.Equals(VariableOf(use), variable))];
        IOperation[] writes = [.. references.Where(reference => reference.Parent is not IDeclarationExpressionOperation && IsWritten(reference))];
        if (writes.Any(nested.Contains) || references.Any(reference => reference.Parent is IAddressOfOperation))
        {
            return false;
        }

        bool hasValue = variable is IParameterSymbol { RefKind: RefKind.None } || references.Any(reference => reference.Parent is IDeclarationExpressionOperation)
            || variable.DeclaringSyntaxReferences.Any(declaration => declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer: not null } or ForEachStatementSyntax);
        return hasValue
            ? writes.Length == 0
            : writes.Length == 1 && variable.DeclaringSyntaxReferences.Length == 1 && LoopAround(variable.DeclaringSyntaxReferences[0].GetSyntax()) == LoopAround(writes[0].Syntax);
    }

    private static SyntaxNode? LoopAround(SyntaxNode node) => node.Ancestors().FirstOrDefault(Loops.IsLoop);

    private static bool IsWritten(IOperation reference) =>
        (reference.Parent is IAssignmentOperation assignment && assignment.Target == reference)
        || reference.Parent is IIncrementOrDecrementOperation or IArgumentOperation { Parameter.RefKind: not (RefKind.None or RefKind.In) } or ITupleOperation;

    private static IMethodSymbol? FunctionIn(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation local => local.Symbol,
        _ => null,
    };

    private static bool Contains(SyntaxNode function, ISymbol variable) =>
        variable.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == function.SyntaxTree && function.FullSpan.Contains(declaration.Span));
}
