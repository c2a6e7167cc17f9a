using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports listen() with room for no connection that waits.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ZeroBacklogAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.ZeroBacklog];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function) =>
        from call in function.Calls
        where call.Shape is { Backlog: >= 0 } && call.Argument(call.Shape.Backlog) is { } backlog && function.ConstantOf(backlog) == 0
        select Create(DiagnosticDescriptors.ZeroBacklog, call.Operation, call.Name);
}
