using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports sends on stream sockets whose result is only compared with -1 or 0: what wasn't sent is lost.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PartialSendAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.PartialSend];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function) =>
        from call in function.Calls
        where call.Shape is { Sends: >= 0, Buffers.IsEmpty: false } && IsOnStream(function, call) && ReceivedCount.IsOnlyTestedForFailure(function, call.Operation)
        select Create(DiagnosticDescriptors.PartialSend, call.Operation, call.Name);

    private static bool IsOnStream(FunctionFacts function, LibraryCall call)
    {
        // A single byte is sent or not; with an address it is a datagram.
        if (call.Argument(call.Shape!.Buffers[0].Length) is not { } length || function.ConstantOf(length) is 0 or 1
            || (call.Shape.Address is { } address && call.Argument(address.Address)?.Constant() != 0)
            || call.Argument(0) is not { } descriptor)
        {
            return false;
        }

        DescriptorKinds kinds = Descriptors.KindsOf(function, descriptor);
        bool isSocket = IsForSocketsOnly(function, call);
        return kinds is not DescriptorKinds.None && (kinds & DescriptorKinds.Messages) == 0 && (isSocket || (kinds & DescriptorKinds.Other) == 0)
            && ((kinds & DescriptorKinds.Stream) != 0 || ((isSocket || kinds is DescriptorKinds.Socket) && !function.Project.UsesMessages));
    }

    private static bool IsForSocketsOnly(FunctionFacts function, LibraryCall call) => function.Project.Model.Find(call.Operation.TargetMethod) is { Flags: >= 0 };
}
