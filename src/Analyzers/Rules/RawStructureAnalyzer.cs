using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports structures of the program that are sent to other machines as they lie in memory: with padding, pointers, floating point
/// numbers, or numbers that are never converted to the network's byte order.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RawStructureAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.StructSentRaw];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape is { Sends: >= 0 } && call.Argument(call.Shape.Sends) is { } buffer && (Structure(buffer) ?? StructureIn(function, buffer)) is { } structure
                && (function.Project.TalksWithOtherMachines || IsGivenSocket(function, call) || IsImported(function, call)) && call.Argument(0) is { } descriptor && IsSocket(function, descriptor)
                && WhatIsMachineDependent(function, structure) is { } reason)
            {
                yield return Create(DiagnosticDescriptors.StructSentRaw, call.Operation, structure.Name, reason);
            }
        }

        foreach (IInvocationOperation invocation in function.Invocations)
        {
            if (function.Project.CallOf(invocation) is null && Passed(function, invocation) is { } structure && function.Project.TalksWithOtherMachines
                && WhatIsMachineDependent(function, structure) is { } reason)
            {
                yield return Create(DiagnosticDescriptors.StructSentRaw, invocation, structure.Name, reason);
            }
        }
    }

    /// <summary>The structure that a call passes to a function of the program that sends the bytes behind a pointer of no particular type.</summary>
    private static ITypeSymbol? Passed(FunctionFacts function, IInvocationOperation invocation)
    {
        if (function.Project.FunctionOf(invocation.TargetMethod) is not { } callee)
        {
            return null;
        }

        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            if (argument.Parameter is { Type: IPointerTypeSymbol { PointedAtType.SpecialType: not SpecialType.None } } parameter && argument.Value.Bare() is IAddressOfOperation or IFieldReferenceOperation
                && Structure(argument.Value) is { } structure
                && callee.Calls.Any(call => call.Shape is { Sends: >= 0 } shape && call.Argument(shape.Sends) is { } buffer && call.Argument(0) is { } descriptor && IsSocket(callee, descriptor)
                    && Descriptors.KindsOf(callee, descriptor) is not DescriptorKinds.Other
                    && Memory.RootOf(callee, buffer) is { IsVariable: true, Root: IParameterSymbol sent } && sent.Ordinal == parameter.Ordinal))
            {
                return structure;
            }
        }

        return null;
    }

    /// <summary>The structure that is sent as a whole, if the program itself declares it.</summary>
    private static ITypeSymbol? Structure(IOperation buffer)
    {
        ITypeSymbol? type = buffer.PointedAt() is { } structure
            ? structure.Type
            : (buffer.Bare().Type as IPointerTypeSymbol)?.PointedAtType;
        return type is not null && IsOwn(type) ? type : null;
    }

    /// <summary>The structure that a call has stored in the memory which is sent (<c>Marshal.StructureToPtr</c>), if the program itself declares it.</summary>
    private static ITypeSymbol? StructureIn(FunctionFacts function, IOperation buffer) => Memory.RootOf(function, buffer) is { } sent
        ? function.Calls
            .Where(call => call.Shape is { Structure: { } stored } && call.Argument(stored.Target) is { } target && Memory.RootOf(function, target) is { } memory && memory.IsSame(sent))
            .Select(call => call.Argument(call.Shape!.Structure!.Value)!.Bare().Type).OfType<ITypeSymbol>().FirstOrDefault(IsOwn)
        : null;

    private static bool IsOwn(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } && type.Locations.Any(location => location.IsInSource)
        && !AddressTypes.IsAddress(type) && !Sizes.HasExplicitLayout(type);

    /// <summary>Whether a call that only sockets take gets one from outside of the program, which knows of no local ones.</summary>
    private static bool IsGivenSocket(FunctionFacts function, LibraryCall call) =>
        function.Project.Model.Find(call.Operation.TargetMethod) is { Flags: >= 0 } && function.Project.IsGivenSockets;

    /// <summary>Whether a call that only sockets take is a platform invocation in a program that has no word of local ones: its families are plain numbers.</summary>
    private static bool IsImported(FunctionFacts function, LibraryCall call) =>
        function.Project.Model.IsPlatformInvocation(call.Operation.TargetMethod) && function.Project.Model.Find(call.Operation.TargetMethod) is { Flags: >= 0 }
        && !function.Project.KnowsLocalSockets;

    /// <summary>Whether a descriptor may be a socket: not one that the program has opened as a file, no end of a pipe, and none to the kernel.</summary>
    private static bool IsSocket(FunctionFacts function, IOperation descriptor) =>
        !descriptor.Bare().IsPointerElement()
        && (Descriptors.KindsOf(function, descriptor) & DescriptorKinds.Machine) == 0
        && !(function.ValueOf(descriptor) is IInvocationOperation invocation && function.Project.CallOf(invocation) is { } call
            && call.Shape?.Family is not >= 0 && call.Shape?.Address is null);

    private static string? WhatIsMachineDependent(FunctionFacts function, ITypeSymbol structure)
    {
        if (Sizes.HasPadding(structure))
        {
            return "padding";
        }

        List<ByteOrder> orders = [];
        foreach (IFieldSymbol field in Sizes.FieldsOf(structure))
        {
            if (field.IsFixedSizeBuffer || Sizes.OfType(field.Type) is not { } size || size < 2)
            {
                continue;
            }

            if (field.Type.TypeKind is TypeKind.Pointer)
            {
                return "a pointer";
            }

            if (field.Type.SpecialType is SpecialType.System_Single or SpecialType.System_Double)
            {
                return "floating point numbers";
            }

            orders.AddRange(function.Project.ValuesOf(field).Select(value => ByteOrders.Of(value.Function, value.Value, (int)(size * 8)).Order));
        }

        // Where some numbers are converted, those of which nothing is known may be too.
        return orders.Contains(ByteOrder.Host) || (orders.Contains(ByteOrder.Unknown) && !orders.Contains(ByteOrder.Network))
            ? "numbers in the machine's byte order"
            : null;
    }
}
