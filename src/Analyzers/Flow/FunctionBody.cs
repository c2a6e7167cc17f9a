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
    /// <summary>This function and all functions nested in it.</summary>
    public IEnumerable<FunctionBody> WithNested()
    {
        yield return this;
        foreach ((IMethodSymbol method, ControlFlowGraph graph) in Nested(Graph))
        {
            foreach (FunctionBody nested in new FunctionBody(method, graph, SharedVariables).WithNested())
            {
                yield return nested;
            }
        }
    }

    /// <summary>The variables that nested functions of <paramref name="graph"/> use but don't declare.</summary>
    public static ISet<object> FindSharedVariables(ControlFlowGraph graph)
    {
        HashSet<object> shared = [];
        foreach ((IMethodSymbol method, ControlFlowGraph nested) in Nested(graph))
        {
            foreach (IOperation operation in nested.Blocks.SelectMany(Operations).SelectMany(operation => operation.DescendantsAndSelf()))
            {
                ISymbol? variable = operation switch
                {
                    ILocalReferenceOperation local => local.Local,
                    IParameterReferenceOperation parameter => parameter.Parameter,
                    _ => null,
                };
                if (variable is not null && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, method))
                {
                    shared.Add(variable);
                }
            }

            shared.UnionWith(FindSharedVariables(nested));
        }

        return shared;
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
