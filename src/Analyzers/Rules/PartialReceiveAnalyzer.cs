using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports receives of a record of fixed size from a stream whose count is only looked at for the end and for errors: how much of the
/// record has come nobody knows.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PartialReceiveAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.PartialRecv];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function) =>
        from call in function.Calls
        where call.Shape is { Receives: >= 0, Buffers.IsEmpty: false } && IsRecord(function, call) && IsOnStream(function, call)
            && !WaitsForAll(function, call) && ReceivedCount.IsOnlyTestedForFailure(function, call.Operation)
        select Create(DiagnosticDescriptors.PartialRecv, call.Operation, call.Name);

    /// <summary>Whether a call fills a number, a structure or an array of bytes that is no text, from its beginning to its end.</summary>
    private static bool IsRecord(FunctionFacts function, LibraryCall call)
    {
        BufferArguments pair = call.Shape!.Buffers[0];
        if (call.Argument(pair.Buffer) is not { } buffer || call.Argument(pair.Length) is not { } length || Sizes.Of(function, length) is not { Bytes: > 1 } size)
        {
            return false;
        }

        if (buffer.PointedAt() is { Type: { } type })
        {
            return Sizes.OfType(type) == size.Bytes;
        }

        // Memory of no type that is as long as a structure of the program.
        if (buffer.Bare().Type?.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr)
        {
            return size.Type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None };
        }

        // An array of bytes is a record if numbers are made of them.
        if (Sizes.ElementOf(buffer.Bare().Type) is { SpecialType: SpecialType.System_Byte } && buffer.Bare().Type is not IPointerTypeSymbol)
        {
            return Memory.CapacityOf(function, buffer) == size.Bytes && IsDecoded(function, buffer);
        }

        return buffer.Bare().Type is IPointerTypeSymbol { PointedAtType.SpecialType: not (SpecialType.System_SByte or SpecialType.System_Void) }
            && Memory.CapacityOf(function, buffer) == size.Bytes;
    }

    /// <summary>Whether a function makes a number of what is in memory, or looks at several of its bytes one by one.</summary>
    private static bool IsDecoded(FunctionFacts function, IOperation buffer)
    {
        if (Memory.RootOf(function, buffer) is not { } place)
        {
            return false;
        }

        return function.Calls.Any(call => call.Shape is { Decodes: >= 0 and var bytes } && call.Argument(bytes) is { } source && Memory.RootOf(function, source) is { } read && read.IsSame(place))
            || function.Operations.Where(operation => operation.IsPointerElement() && Memory.RootOf(function, operation.ChildOperations.First()) is { } array && array.IsSame(place))
                .Select(element => element.ChildOperations.Last().Constant()).Distinct().Count() > 1;
    }

    private static bool IsOnStream(FunctionFacts function, LibraryCall call)
    {
        if ((call.Shape!.Address is { } address && call.Argument(address.Address)?.Constant() != 0) || call.Argument(0) is not { } descriptor)
        {
            return false;
        }

        DescriptorKinds kinds = Descriptors.KindsOf(function, descriptor);

        // A socket that the program is given, and no word of messages anywhere.
        if (kinds is DescriptorKinds.Unknown && function.Project.IsGivenSockets && !function.Project.UsesMessages)
        {
            return function.Project.Model.Find(call.Operation.TargetMethod) is { Flags: >= 0 }
                && call.Argument(call.Shape!.Buffers[0].Buffer) is { } buffer && (buffer.PointedAt() is not null || IsDecoded(function, buffer));
        }

        return (kinds & DescriptorKinds.Stream) != 0 && (kinds & (DescriptorKinds.Messages | DescriptorKinds.Other)) == 0;
    }

    private static bool WaitsForAll(FunctionFacts function, LibraryCall call) =>
        function.Project.Model.Find(call.Operation.TargetMethod) is { Flags: >= 0 } known && call.Argument(known.Flags) is { } flags
        && (function.ConstantOf(flags) is not { } bits || (bits & SocketConstants.WaitForAllFlag) != 0);
}
