using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// The base of the rules that look at the operations of one function: asks for its facts, which the rules share, and reports what the
/// rule finds. Generated code is analysed too.
/// </summary>
public abstract class LocalAnalyzer : DiagnosticAnalyzer
{
    private protected LocalAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            ProjectFacts project = ProjectFacts.Of(start.Compilation, start.Options);
            start.RegisterOperationBlockAction(block => AnalyzeBlock(project, block));
        });
    }

    /// <summary>What this rule finds in one function.</summary>
    private protected abstract IEnumerable<Diagnostic> Find(FunctionFacts function);

    private protected static Diagnostic Create(DiagnosticDescriptor rule, IOperation place, params object[] arguments) =>
        Create(rule, place, null, ImmutableDictionary<string, string?>.Empty, arguments);

    private protected static Diagnostic Create(
        DiagnosticDescriptor rule, IOperation place, IOperation? related, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        Diagnostic.Create(
            rule,
            place.Syntax.GetLocation(),
            related is null ? null : [related.Syntax.GetLocation()],
            properties.Add(DiagnosticDescriptors.RuleProperty, rule.CustomTags.First()),
            arguments);

    private void AnalyzeBlock(ProjectFacts project, OperationBlockAnalysisContext context)
    {
        if (context.OwningSymbol is not IMethodSymbol method)
        {
            return;
        }

        foreach (IOperation block in context.OperationBlocks)
        {
            // Statements outside of any method are one body as a whole.
            if ((block as IBlockOperation ?? (block as IMethodBodyBaseOperation)?.BlockBody) is not { } body)
            {
                continue;
            }

            FunctionFacts facts = FunctionFacts.Of(method, body, () => context.GetControlFlowGraph(block), project);
            foreach (Diagnostic diagnostic in Find(facts))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
