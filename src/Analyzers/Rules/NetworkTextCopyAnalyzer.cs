using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports copies without a limit of texts from the network into memory of a known size.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NetworkTextCopyAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.NetStrcpyOverflow];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape?.Copy is { Bound: < 0 } copy && call.Argument(copy.Target) is { } target && Memory.CapacityOf(function, target) is { } room
                && Texts(call, copy).Any(text => IsTooLong(function, text, room) && !IsGuarded(function, call.Operation, text, room)))
            {
                yield return Create(DiagnosticDescriptors.NetStrcpyOverflow, call.Operation, call.Name, room);
            }
        }
    }

    /// <summary>The texts that are copied whole: those of a format only where it gives no precision.</summary>
    private static IEnumerable<IOperation> Texts(LibraryCall call, CopyArguments copy) =>
        !copy.IsFormat ? Untrusted.Sources(call, copy)
        : call.Argument(copy.Source)?.Text() is { } format ? Formats.Parse(format).Where(conversion => conversion is { Kind: 's', Precision: null })
            .Select(conversion => call.Argument(copy.Source + 1 + conversion.Index)).OfType<IOperation>()
        : [];

    /// <summary>Whether a copy is only made where less was received than there is room for: <c>if (n &lt; sizeof name) strcpy(name, line);</c>.</summary>
    private static bool IsGuarded(FunctionFacts function, IOperation copy, IOperation text, long room)
    {
        ISymbol[] counts =
        [
            .. function.Calls.Where(call => call.Shape is { Receives: >= 0 } shape && call.Argument(shape.Receives) is { } buffer && Memory.RootOf(function, buffer) is { } filled
                && Memory.RootOf(function, text) is { } copied && filled.IsSame(copied)).Select(call => ReceivedCount.VariableOf(call.Operation)).OfType<ISymbol>(),
        ];
        for (IOperation current = copy; current.Parent is { } parent; current = parent)
        {
            if (parent is IConditionalOperation choice && choice.WhenTrue == current && choice.Condition.DescendantsAndSelf().OfType<IBinaryOperation>().Any(comparison =>
                counts.Any(count => ReceivedCount.IsVariable(comparison.LeftOperand, count)) && Sizes.Of(function, comparison.RightOperand) is { } limit
                && (comparison.OperatorKind is BinaryOperatorKind.LessThan ? limit.Bytes <= room : comparison.OperatorKind is BinaryOperatorKind.LessThanOrEqual && limit.Bytes < room)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTooLong(FunctionFacts function, IOperation text, long room)
    {
        if (Strings.FitsInto(function, text, room) || Strings.IsMeasured(function, text))
        {
            return false;
        }

        Untrusted origin = new();
        return origin.Holds(function, text)
            && !origin.Seen.Any(seen => seen.Function.Operations.Any(operation => operation.Type is IPointerTypeSymbol && Place.Of(operation) is { } place && place.IsSame(seen.Place)
                && ((Memory.CapacityOf(seen.Function, operation) is { } own && own <= room) || Strings.IsMeasured(seen.Function, operation))));
    }
}
