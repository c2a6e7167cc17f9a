using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>A function that can be analysed.</summary>
/// <param name="Method">The function.</param>
/// <param name="Graph">Its control flow graph.</param>
/// <param name="SharedVariables">The locals and parameters that the function and functions nested in it both use.</param>
internal sealed record FunctionBody(IMethodSymbol Method, ControlFlowGraph Graph, ISet<object> SharedVariables)
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
        return [.. functions.Select(function => new FunctionBody(function.Method, function.Graph, shared))];
    }

    /// <summary>The variables that a nested function uses but doesn't declare.</summary>
    private static IEnumerable<object> FindOuterVariables(IMethodSymbol method, ControlFlowGraph graph)
    {
        foreach (IOperation operation in graph.Blocks.SelectMany(Operations).SelectMany(operation => operation.DescendantsAndSelf()))
        {
            ISymbol? variable = operation switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                _ => null,
            };
            if (variable is not null && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, method))
            {
                yield return variable;
            }
        }
    }

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
