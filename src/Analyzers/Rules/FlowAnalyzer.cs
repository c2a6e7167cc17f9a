using CSockTranslate.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// The base of the rules over the flow engine. A rule watches the walk over each function (<see cref="Observe"/>), which all rules share,
/// and reports what was found in its name. Generated code is analysed too.
/// </summary>
public abstract class FlowAnalyzer : DiagnosticAnalyzer
{
    private protected FlowAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            ProjectAnalysis analysis = ProjectAnalysis.Of(start.Compilation, start.Options);
            start.RegisterOperationBlockAction(block => AnalyzeBlock(analysis, block));
        });
    }

    /// <summary>What this rule watches one function with; null when the function can't interest it.</summary>
    internal abstract FlowObserver? Observe(FunctionContext context);

    private void AnalyzeBlock(ProjectAnalysis analysis, OperationBlockAnalysisContext context)
    {
        if (context.OwningSymbol is not IMethodSymbol method || !analysis.IsRelevant(method))
        {
            return;
        }

        // Statements outside of any method are one body as a whole.
        foreach (IOperation body in context.OperationBlocks.Where(block => block is IBlockOperation or IMethodBodyBaseOperation))
        {
            foreach (Finding finding in analysis.Analyze(method, context.GetControlFlowGraph(body), context.CancellationToken))
            {
                if (SupportedDiagnostics.Contains(finding.Rule))
                {
                    context.ReportDiagnostic(finding.ToDiagnostic());
                }
            }
        }
    }
}
