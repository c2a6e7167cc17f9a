using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports F_SETFL with flags that don't come from F_GETFL: the other flags are lost.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StatusFlagsAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.FcntlSetflClobber];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape?.Command is { } command && call.Argument(command.Command)?.Constant() == SocketConstants.SetFlagsCommand
                && call.Argument(command.Value) is { } value
                && (value.Constant() is not null || (function.ValuesOf(value) is { Length: > 0 } values && values.All(flags => flags.Constant() is not null))))
            {
                yield return Create(DiagnosticDescriptors.FcntlSetflClobber, call.Operation, call.Name);
            }
        }
    }
}
