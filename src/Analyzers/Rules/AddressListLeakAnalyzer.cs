using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports lists from getaddrinfo() that some path doesn't free: any way out of a function, but in <c>main</c> only the regular one,
/// since the end of a process that failed frees everything.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AddressListLeakAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.AddrinfoLeak];

    private protected override IEnumerable<Diagnostic> Report(FunctionFindings findings) =>
        findings.Leaks
            .Where(leak => leak.Kind is ResourceKind.AddressList)
            .Select(leak => Create(
                DiagnosticDescriptors.AddrinfoLeak,
                leak.Call.Syntax.GetLocation(),
                leak.Exit?.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty,
                leak.Function.Name));
}
