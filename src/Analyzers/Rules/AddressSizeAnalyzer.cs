using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports socket addresses that are passed with the length of another structure.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AddressSizeAnalyzer : LocalAnalyzer
{
    /// <summary>The key of <see cref="Diagnostic.Properties"/> under which a diagnostic carries the structure whose size it should be.</summary>
    public const string TypeProperty = "type";

    // A family alone: a local socket that gets a name of the system's choice (unix(7)), a datagram socket that is disconnected.
    private const int FamilyAlone = 2;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.SizeofSockaddrMismatch];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function) => FindDirect(function).Concat(FindPassed(function));

    private static IEnumerable<Diagnostic> FindDirect(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape?.Address is not { } address || call.Argument(address.Address) is not { } argument || call.Argument(address.Length) is not { } length)
            {
                continue;
            }

            if (!address.IsResult && Lookups.IsOfAnyFamily(function, argument) && Sizes.Of(function, length) is { Type: { TypeKind: not TypeKind.Pointer } } one)
            {
                yield return Create(DiagnosticDescriptors.SizeofSockaddrMismatch, length, AddressTypes.ListedAddress, AddressTypes.ListedLength, one.Bytes);
                continue;
            }

            if (Target(function, argument) is not { } target || Sizes.OfType(target.Type) is not { } expected)
            {
                continue;
            }

            IEnumerable<Size> sizes = address.IsResult ? Rooms(function, length) : Sizes.Of(function, length) is { } size ? [size] : [];
            foreach (Size given in sizes)
            {
                if (IsMismatch(given, target, expected, address.IsResult)
                    && !(target.Type.Name == AddressTypes.Storage && given.Type is { } family && AddressTypes.IsOfOneFamily(family) && Lookups.SetsFamily(function, argument)))
                {
                    IOperation place = address.IsResult && given.Operation.Syntax.SyntaxTree == call.Operation.Syntax.SyntaxTree ? given.Operation : length;
                    yield return Create(
                        DiagnosticDescriptors.SizeofSockaddrMismatch,
                        place,
                        call.Operation,
                        ImmutableDictionary<string, string?>.Empty.Add(TypeProperty, target.Type.Name),
                        target.Type.Name,
                        expected,
                        given.Bytes);
                }
            }
        }
    }

    /// <summary>The addresses that calls of the program's functions get with their lengths, where the function passes both on as they are.</summary>
    private static IEnumerable<Diagnostic> FindPassed(FunctionFacts function)
    {
        foreach (IInvocationOperation invocation in function.Invocations)
        {
            if (function.Project.CallOf(invocation) is not null || function.Project.FunctionOf(invocation.TargetMethod) is not { } callee)
            {
                continue;
            }

            foreach (LibraryCall inner in callee.Calls)
            {
                if (inner.Shape?.Address is { IsResult: false } address
                    && Passed(callee, invocation, inner.Argument(address.Address)) is { } argument && Passed(callee, invocation, inner.Argument(address.Length)) is { } length
                    && Target(function, argument) is { } target && Sizes.OfType(target.Type) is { } expected
                    && Sizes.Of(function, length) is { } given && IsMismatch(given, target, expected, isResult: false))
                {
                    yield return Create(
                        DiagnosticDescriptors.SizeofSockaddrMismatch,
                        length,
                        inner.Operation,
                        ImmutableDictionary<string, string?>.Empty.Add(TypeProperty, target.Type.Name),
                        target.Type.Name,
                        expected,
                        given.Bytes);
                    break;
                }
            }
        }
    }

    /// <summary>What a call passes for a parameter that the function passes on as it got it; or null.</summary>
    private static IOperation? Passed(FunctionFacts callee, IInvocationOperation invocation, IOperation? inner) =>
        inner?.Bare() is IParameterReferenceOperation reference && callee.IsAsPassed(reference)
            ? invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == reference.Parameter.Ordinal)?.Value
            : null;

    private static bool IsMismatch(Size given, (ITypeSymbol Type, bool IsWhole) target, long expected, bool isResult)
    {
        if (given.Bytes == expected || given.Type?.TypeKind is TypeKind.Pointer || given.Bytes == FamilyAlone || given.Bytes == 0)
        {
            return false;
        }

        if (given.Bytes > expected)
        {
            // Only a variable is known to end where its type does.
            return target.IsWhole;
        }

        return AddressTypes.IsOfOneFamily(target.Type) || IsOfOther(given.Type, target.Type) || (isResult && target.Type.Name == AddressTypes.Storage);
    }

    /// <summary>Whether a size is that of another structure with a family and a port than the one that is meant.</summary>
    private static bool IsOfOther(ITypeSymbol? given, ITypeSymbol meant) =>
        given is not null && NetworkFields.IsAddress(given) && NetworkFields.IsAddress(meant) && !SymbolEqualityComparer.Default.Equals(given, meant);

    /// <summary>The structure that an address argument points to, and whether it is a variable of that type.</summary>
    private static (ITypeSymbol Type, bool IsWhole)? Target(FunctionFacts function, IOperation argument)
    {
        IOperation bare = argument.Bare();
        if (bare is not IAddressOfOperation && argument.PointedAt() is null)
        {
            bare = function.ValueOf(bare) ?? bare;
        }

        IOperation? target = bare is IAddressOfOperation address ? address.Reference.Bare() : argument.PointedAt();
        if (target is null)
        {
            return bare.Type is IPointerTypeSymbol { PointedAtType: { } pointed } && AddressTypes.IsOfOneFamily(pointed)
                ? (pointed, bare is IFieldReferenceOperation && Memory.CapacityOf(function, bare) == Sizes.OfType(pointed))
                : null;
        }

        if (target is IFieldReferenceOperation { Field.ContainingType: { } container } && Sizes.HasExplicitLayout(container))
        {
            return null;
        }

        return target.Type is { } type && (AddressTypes.IsAddress(type) || NetworkFields.IsAddress(type)) ? (type, target is ILocalReferenceOperation or IFieldReferenceOperation { Field.IsStatic: true }) : null;
    }

    /// <summary>What the variable that a length argument points to was set to.</summary>
    private static IEnumerable<Size> Rooms(FunctionFacts function, IOperation length)
    {
        foreach (Definition definition in function.DefinitionsAt(length.Bare()))
        {
            if (definition is { Kind: DefinitionKind.Value, Value: { } value } && Sizes.Of(function, value) is { } size)
            {
                yield return size;
            }
        }
    }
}
