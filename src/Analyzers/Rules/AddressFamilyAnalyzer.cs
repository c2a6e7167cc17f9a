using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports an address of any family that is taken for one of a certain family, in a function that never looks at the family.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AddressFamilyAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.WrongFamily];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        if (function.Project.KnowsSeveralFamilies && function.Calls.FirstOrDefault(call => IsTextOfAnyAddress(function, call)) is { } text)
        {
            yield return Create(DiagnosticDescriptors.WrongFamily, text.Operation, AddressTypes.Internet);
            yield break;
        }

        IConversionOperation[] casts = [.. function.Operations.OfType<IConversionOperation>().Where(IsCast)];
        LibraryCall[] copies = [.. function.Calls.Where(call => CopiedType(call) is not null && Lookups.IsOfAnyFamily(function, call.Argument(call.Shape!.Copy!.Source)!))];
        if ((casts.Length == 0 && copies.Length == 0) || LooksAtFamily(function))
        {
            yield break;
        }

        if (copies.Length > 0)
        {
            yield return Create(DiagnosticDescriptors.WrongFamily, copies[0].Operation, CopiedType(copies[0])!.Name);
            yield break;
        }

        foreach (IConversionOperation cast in casts)
        {
            if (IsOfAnyFamily(function, cast.Operand.Bare()) && !Lookups.SetsFamily(function, cast.Operand) && !IsOnlyCopied(function, cast))
            {
                yield return Create(DiagnosticDescriptors.WrongFamily, cast, ((IPointerTypeSymbol)cast.Type!).PointedAtType.Name);
                yield break;
            }
        }
    }

    /// <summary>
    /// Whether a call takes plain bytes that accept() or its relatives have filled for an address of one family, and nothing looks at the bytes with the family.
    /// </summary>
    private static bool IsTextOfAnyAddress(FunctionFacts function, LibraryCall call) =>
        call.Shape?.AddressText is { } text && call.Argument(text.Family)?.Constant() is SocketConstants.InternetDomain
        && call.Argument(text.Source) is { } source && Memory.RootOf(function, source) is { IsVariable: true } root && IsBytes(root.Root)
        && function.Calls.Any(filling => filling.Shape?.Address is { IsResult: true } address && filling.Argument(address.Address) is { } filled
            && Memory.RootOf(function, filled) is { } memory && memory.IsSame(root))
        && !function.Operations.Any(operation => (operation.IsPointerElement() || operation.IsIndirection() || operation is IArrayElementReferenceOperation)
            && operation.Parent is not ISimpleAssignmentOperation && operation.ChildOperations.First() is { } pointer
            && Memory.RootOf(function, pointer) is { } read && read.IsSame(root));

    private static bool IsBytes(ISymbol variable) => ((variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type) switch
    {
        IPointerTypeSymbol { PointedAtType.SpecialType: SpecialType.System_Byte or SpecialType.System_SByte } => true,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => true,
        _ => false,
    };

    /// <summary>The structure for one family that a call copies an address into, or null.</summary>
    private static ITypeSymbol? CopiedType(LibraryCall call) =>
        call.Shape?.Copy is { IsFormat: false } copy && call.Argument(copy.Source) is not null
        && call.Argument(copy.Target)?.PointedAt()?.Type is { } type && AddressTypes.NameOf(type) is AddressTypes.Internet or AddressTypes.Internet6
            ? type
            : null;

    /// <summary>
    /// Whether the address is only copied as a whole, with its family, or asked for its port, which stands at the same place in either family.
    /// </summary>
    private static bool IsOnlyCopied(FunctionFacts function, IConversionOperation cast) =>
        cast.Outer() is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } variable } }
            ? function.Operations.OfType<ILocalReferenceOperation>().Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, variable)).All(IsCopy)
            : IsCopy(cast);

    private static bool IsCopy(IOperation pointer) =>
        pointer.Outer() is { } indirection && indirection.IsIndirection()
        && (indirection.Parent is ISimpleAssignmentOperation { Value: { } value } && value == indirection
            || indirection.Parent is IFieldReferenceOperation { Field: { } field } && NetworkFields.Find(field) is { IsPort: true });

    private static bool IsCast(IConversionOperation conversion) =>
        conversion.Type is IPointerTypeSymbol { PointedAtType: { TypeKind: TypeKind.Struct } target } && AddressTypes.NameOf(target) is AddressTypes.Internet or AddressTypes.Internet6
        && conversion.Operand.Type is IPointerTypeSymbol { PointedAtType: { } source } && AddressTypes.NameOf(source) is AddressTypes.Generic or AddressTypes.Storage;

    private static bool IsOfAnyFamily(FunctionFacts function, IOperation address)
    {
        switch (address)
        {
            case IFieldReferenceOperation:
                return Lookups.IsOfAnyFamily(function, address);
            case IAddressOfOperation storage:
                return function.Project.KnowsSeveralFamilies
                    && function.DefinitionsAt(storage).Any(definition => definition.Kind is DefinitionKind.Result) | IsReceivedLater(function, storage);
            case IParameterReferenceOperation parameter:
                return function.Project.KnowsSeveralFamilies
                    && function.Project.ArgumentsFor(parameter.Parameter) is { Length: > 0 } arguments && !arguments.Any(argument => LooksAtFamily(argument.Function));
            default:
                return false;
        }
    }

    /// <summary>Whether a pointer that is taken before the call is to what accept() or recvfrom() writes.</summary>
    private static bool IsReceivedLater(FunctionFacts function, IAddressOfOperation storage) =>
        Place.Of(storage.Reference) is { } place
        && function.Calls.Any(call => call.Shape?.Address is { IsResult: true } address && call.Argument(address.Address)?.PointedAt() is { } target
            && Place.Of(target) is { } written && written.IsSame(place));

    /// <summary>Whether a function reads a family for something else than to make a socket.</summary>
    private static bool LooksAtFamily(FunctionFacts function) => function.Operations.Any(operation =>
        operation is IFieldReferenceOperation field && AddressTypes.FamilyFields.Contains(field.Field.Name)
        && operation.Parent is not ISimpleAssignmentOperation
        && !(ArgumentAround(operation)?.Parent is IInvocationOperation invocation && function.Project.CallOf(invocation)?.Shape?.Family is >= 0));

    private static IArgumentOperation? ArgumentAround(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent as IArgumentOperation;
    }
}
