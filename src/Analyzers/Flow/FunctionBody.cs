using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>A function that can be analysed.</summary>
/// <param name="Method">The function.</param>
/// <param name="Graph">Its control flow graph.</param>
/// <param name="Captured">The variables that the function and functions nested in it, or around it, both use.</param>
/// <param name="SharedVariables">Those among them that others may change or have.</param>
/// <param name="LongLived">Those that a nested function can still read when this one doesn't any more.</param>
internal sealed record FunctionBody(IMethodSymbol Method, ControlFlowGraph Graph, CapturedVariables Captured, ISet<object> SharedVariables, ISet<object> LongLived)
{
    /// <summary>A function and, behind it, all functions nested in it.</summary>
    public static ImmutableArray<FunctionBody> WithNested(IMethodSymbol method, ControlFlowGraph graph)
    {
        List<(IMethodSymbol Method, ControlFlowGraph Graph)> functions = [(method, graph)];
        for (int i = 0; i < functions.Count; i++)
        {
            functions.AddRange(Nested(functions[i].Graph));
        }

        HashSet<object> shared = [.. functions.Skip(1).SelectMany(function => FindOuterVariables(function.Method, function.Graph))];
        CapturedVariables captured = new(graph.OriginalOperation);
        return
        [
            .. functions.Select(function => new FunctionBody(
                function.Method,
                function.Graph,
                captured,
                new HashSet<object>(shared.Where(variable => !(variable is ISymbol { ContainingSymbol: { } owner } symbol && SymbolEqualityComparer.Default.Equals(owner, function.Method) && captured.IsReadOnly(symbol)))),
                shared)),
        ];
    }

    /// <summary>The variables that a nested function uses but doesn't declare.</summary>
    private static IEnumerable<object> FindOuterVariables(IMethodSymbol method, ControlFlowGraph graph)
    {
        // What a lock statement is made of belongs to the function around, but lives here.
        HashSet<ISymbol> own = new(LocalsOf(graph.Root), SymbolEqualityComparer.Default);
        foreach (IOperation operation in graph.Blocks.SelectMany(Operations).SelectMany(operation => operation.DescendantsAndSelf()))
        {
            ISymbol? variable = operation switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                _ => null,
            };
            if (variable is not null && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, method) && !own.Contains(variable))
            {
                yield return variable;
            }
        }
    }

    private static IEnumerable<ILocalSymbol> LocalsOf(ControlFlowRegion region) => region.Locals.Concat(region.NestedRegions.SelectMany(LocalsOf));

    private static IEnumerable<(IMethodSymbol Method, ControlFlowGraph Graph)> Nested(ControlFlowGraph graph)
    {
        foreach (IMethodSymbol function in graph.LocalFunctions)
        {
            yield return (function, graph.GetLocalFunctionControlFlowGraph(function));
        }

        foreach (IFlowAnonymousFunctionOperation function in graph.Blocks.SelectMany(Operations)
            .SelectMany(operation => operation.DescendantsAndSelf()).OfType<IFlowAnonymousFunctionOperation>())
        {
            yield return (function.Symbol, graph.GetAnonymousFunctionControlFlowGraph(function));
        }
    }

    private static IEnumerable<IOperation> Operations(BasicBlock block) =>
        block.BranchValue is null ? block.Operations : block.Operations.Append(block.BranchValue);
}
