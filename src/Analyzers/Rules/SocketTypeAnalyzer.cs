using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports calls that the type of a socket doesn't allow where the socket is kept in a field or a variable of the file that another function
/// sets. Within a function <see cref="SocketOrderAnalyzer"/> follows it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SocketTypeAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.TypeListenOnDgram, DiagnosticDescriptors.TypeAcceptOnDgram];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            foreach (SocketMisuse misuse in function.Project.Model.Find(call.Operation.TargetMethod)?.Misuses ?? [])
            {
                if (misuse is { When: SocketPhases.Any, Type: SocketConstants.DatagramType } && call.Argument(misuse.Argument)?.Bare() is IFieldReferenceOperation descriptor
                    && SupportedDiagnostics.Contains(misuse.Rule)
                    && !function.Operations.OfType<ISimpleAssignmentOperation>().Any(store => store.Target.Bare() is IFieldReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Field, descriptor.Field))
                    && Descriptors.KindsOf(function, descriptor) is DescriptorKinds.Messages && !function.Project.UsesSequencedPackets)
                {
                    yield return Create(misuse.Rule, call.Operation, call.Name, "socket");
                }
            }
        }
    }
}
