using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports socket addresses that are passed to bind(), connect() or sendto() with fields that were never set.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AddressInitializationAnalyzer : LocalAnalyzer
{
    // The family, the port and the address of IPv4, which is the shortest one.
    private const int SetBytes = 8;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.SockaddrNotZeroed];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        HashSet<ISymbol> reported = new(SymbolEqualityComparer.Default);
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape?.Address is { IsResult: false } given && call.Argument(given.Address) is { } memory && memory.Variable() is { } pointer
                && IsUntyped(pointer) && RawMemory.IsRaw(function, memory) && !RawMemory.MayBeFilled(function, pointer, call.Operation, SetBytes) && reported.Add(pointer))
            {
                yield return Create(DiagnosticDescriptors.SockaddrNotZeroed, call.Operation, pointer.Name, "address");
            }

            if (call.Shape?.Address is not { IsResult: false } address || call.Argument(address.Address)?.Bare() is not IAddressOfOperation argument
                || Place.Of(argument.Reference) is not { IsVariable: true } place || argument.Reference.Type is not { } type || !AddressTypes.IsOfOneFamily(type))
            {
                continue;
            }

            ImmutableArray<Definition> definitions = function.DefinitionsAt(argument);
            if (definitions.Any(definition => definition.Kind is DefinitionKind.Uninitialized)
                && definitions.All(definition => definition.Kind is not (DefinitionKind.Unknown or DefinitionKind.Result))
                && Sizes.FieldsOf(type).FirstOrDefault(field => !IsSet(function, definitions, place, field)) is { } missing && reported.Add(place.Root))
            {
                yield return Create(DiagnosticDescriptors.SockaddrNotZeroed, call.Operation, place.Root.Name, missing.Name);
            }
        }
    }

    /// <summary>Whether a variable is a pointer through which fields have no names.</summary>
    private static bool IsUntyped(ISymbol pointer) =>
        (pointer as ILocalSymbol)?.Type is { SpecialType: SpecialType.System_IntPtr } or IPointerTypeSymbol { PointedAtType.SpecialType: SpecialType.System_Void or SpecialType.System_Byte };

    /// <summary>Whether a field is assigned; for an array, whether it is mentioned at all, since it is written by calls and by elements.</summary>
    private static bool IsSet(FunctionFacts function, ImmutableArray<Definition> definitions, Place variable, IFieldSymbol field) =>
        definitions.Any(definition => definition.Place?.Fields[0].Name == field.Name)
        || (field.IsFixedSizeBuffer && function.Operations.Any(operation =>
            operation is IFieldReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Field, field)
            && Place.Of(reference) is { } mentioned && SymbolEqualityComparer.Default.Equals(mentioned.Root, variable.Root)));
}
