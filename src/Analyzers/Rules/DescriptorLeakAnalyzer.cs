using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports descriptors that some path doesn't close, by shape: an accepted one in a server's loop, a candidate of a connect loop, any
/// other. A descriptor that lives as long as <c>main</c> is closed by the end of the process.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DescriptorLeakAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        DiagnosticDescriptors.FdLeakErrorPath,
        DiagnosticDescriptors.FdLeakAcceptLoop,
        DiagnosticDescriptors.FdLeakConnectRetry,
    ];

    private protected override IEnumerable<Diagnostic> Report(FunctionFindings findings) =>
        findings.Leaks
            .Where(leak => leak.Kind is ResourceKind.Descriptor)
            .Select(leak => Create(
                RuleFor(leak),
                leak.Call.Syntax.GetLocation(),
                leak.Exit?.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty,
                leak.Function.Name));

    private static DiagnosticDescriptor RuleFor(Leak leak)
    {
        bool isReplaced = leak.Cause is LeakCause.Repeated || leak.ReplacedByPeer;
        if (leak.Function.AcceptsPeer)
        {
            return isReplaced || leak.Cause is LeakCause.Exit ? DiagnosticDescriptors.FdLeakAcceptLoop : DiagnosticDescriptors.FdLeakErrorPath;
        }

        return isReplaced ? DiagnosticDescriptors.FdLeakConnectRetry : DiagnosticDescriptors.FdLeakErrorPath;
    }
}
