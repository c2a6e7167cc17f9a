using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// The base of the rules over the flow engine: asks for the findings of each method, which the rules share, and reports those of its
/// own kind. Generated code is analysed too.
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
            ProjectAnalysis analysis = ProjectAnalysis.Of(start.Compilation);
            start.RegisterOperationBlockAction(block => AnalyzeBlock(analysis, block));
        });
    }

    /// <summary>The diagnostics of this rule for one function.</summary>
    private protected abstract IEnumerable<Diagnostic> Report(FunctionFindings findings);

    private protected static Diagnostic Create(
        DiagnosticDescriptor rule, Location location, Location? additionalLocation, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        Diagnostic.Create(
            rule,
            location,
            additionalLocation is null ? null : [additionalLocation],
            properties.Add(DiagnosticDescriptors.RuleProperty, rule.CustomTags.First()),
            arguments);

    private void AnalyzeBlock(ProjectAnalysis analysis, OperationBlockAnalysisContext context)
    {
        if (context.OwningSymbol is not IMethodSymbol method || !analysis.IsRelevant(method))
        {
            return;
        }

        foreach (IBlockOperation body in context.OperationBlocks.OfType<IBlockOperation>())
        {
            foreach (FunctionFindings findings in analysis.Analyze(method, context.GetControlFlowGraph(body), context.CancellationToken))
            {
                foreach (Diagnostic diagnostic in Report(findings))
                {
                    context.ReportDiagnostic(diagnostic);
                }
            }
        }
    }
}
