using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports hints for getaddrinfo() of which some field was never set.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HintsAnalyzer : LocalAnalyzer
{
    // ai_flags, ai_family, ai_socktype and ai_protocol, which stand first everywhere.
    private const int SetFields = 16;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.HintsUninit];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape is not { Hints: >= 0 } || call.Argument(call.Shape.Hints) is not { } hints)
            {
                continue;
            }

            if (hints.Bare() is IAddressOfOperation address && Place.Of(address.Reference) is { IsVariable: true } place)
            {
                ImmutableArray<Definition> definitions = function.DefinitionsAt(address);
                if (definitions.Any(definition => definition.Kind is DefinitionKind.Uninitialized)
                    && definitions.All(definition => definition.Kind is not DefinitionKind.Unknown)
                    && !AddressTypes.HintFields.All(field => definitions.Any(definition => definition.Place?.Fields[0].Name == field)))
                {
                    yield return Create(DiagnosticDescriptors.HintsUninit, call.Operation, place.Root.Name, call.Name);
                }
            }
            else if (hints.Variable() is { } pointer && RawMemory.IsRaw(function, hints) && !RawMemory.MayBeFilled(function, pointer, call.Operation, SetFields))
            {
                yield return Create(DiagnosticDescriptors.HintsUninit, call.Operation, pointer.Name, call.Name);
            }
        }
    }
}
