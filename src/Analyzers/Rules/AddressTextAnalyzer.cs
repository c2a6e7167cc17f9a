using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports inet_ntop() into a buffer that doesn't hold the longest text of the family.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AddressTextAnalyzer : LocalAnalyzer
{
    // INET_ADDRSTRLEN and INET6_ADDRSTRLEN (POSIX netinet/in.h).
    private const int InternetText = 16;
    private const int Internet6Text = 46;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.NtopBufferTooSmall];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape?.AddressText is not { } text || call.Argument(text.Family) is not { } family
                || call.Argument(text.Text) is not { } buffer || call.Argument(text.Size) is not { } sizeArgument
                || Sizes.Of(function, sizeArgument) is not { } size || size.Type?.TypeKind is TypeKind.Pointer)
            {
                continue;
            }

            long room = Math.Min(size.Bytes, Memory.CapacityOf(function, buffer) ?? long.MaxValue);
            if (Needed(function, family) is { } needed && room < needed)
            {
                yield return Create(DiagnosticDescriptors.NtopBufferTooSmall, call.Operation, needed, room);
            }
        }
    }

    private static int? Needed(FunctionFacts function, IOperation family) => function.ConstantOf(family) switch
    {
        SocketConstants.InternetDomain => InternetText,
        SocketConstants.Internet6Domain => Internet6Text,

        // The family of whatever address there is, in a function that knows both.
        null when family.Bare() is IFieldReferenceOperation field && AddressTypes.FamilyFields.Contains(field.Field.Name) && KnowsInternet6(function) => Internet6Text,
        _ => null,
    };

    private static bool KnowsInternet6(FunctionFacts function) =>
        function.Operations.Any(operation => operation.Type is IPointerTypeSymbol { PointedAtType.Name: AddressTypes.Internet6 });
}
