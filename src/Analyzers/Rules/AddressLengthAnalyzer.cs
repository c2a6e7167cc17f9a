using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports lengths that a call reads and overwrites (accept(), recvfrom(), getsockname(), getsockopt()): those that were never set, and
/// those that still hold what the last round of a loop has left there.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AddressLengthAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [DiagnosticDescriptors.AddrlenUninit, DiagnosticDescriptors.AddrlenNotReset];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            (IOperation? room, IOperation? length) = call.Shape switch
            {
                { Address: { IsResult: true } address } => (call.Argument(address.Address), call.Argument(address.Length)),
                { Option: { LengthIsPointer: true } option } => (call.Argument(option.Value), call.Argument(option.Length)),
                _ => (null, null),
            };

            // Without room for an address the length is not looked at.
            if (room is null || length?.PointedAt() is not { } target || room.Constant() == 0 || Place.Of(target) is not { IsVariable: true } place)
            {
                continue;
            }

            ImmutableArray<Definition> definitions = function.DefinitionsAt(length.Bare());
            if (definitions.Any(definition => IsUnset(definition)))
            {
                yield return Create(DiagnosticDescriptors.AddrlenUninit, call.Operation, place.Root.Name, call.Name);
            }
            else if (definitions.Any(definition => definition.Kind is DefinitionKind.Result && definition.Syntax == call.Operation.Syntax))
            {
                yield return Create(DiagnosticDescriptors.AddrlenNotReset, call.Operation, place.Root.Name, call.Name);
            }
        }
    }

    private static bool IsUnset(Definition definition) =>
        definition.Kind is DefinitionKind.Uninitialized || (definition is { Kind: DefinitionKind.Value, Value: { } value } && value.Constant() == 0);
}
