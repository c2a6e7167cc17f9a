using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports ports and addresses in the network's byte order that are printed, compared with numbers in the machine's order, or turned
/// round as numbers of another width.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NetworkFieldUseAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [DiagnosticDescriptors.PortMissingNtohs, DiagnosticDescriptors.AddrMissingHtonl, DiagnosticDescriptors.HtonsWidth];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (IOperation operation in function.Operations)
        {
            switch (operation)
            {
                case IInvocationOperation invocation:
                    foreach (IOperation argument in Printed(function, invocation).Where(argument => PortIn(function, argument) is not null))
                    {
                        yield return Report(DiagnosticDescriptors.PortMissingNtohs, argument, PortIn(function, argument)!.Name, "printed", "ntohs");
                    }

                    if (WrongWidth(function, invocation) is { } wrong)
                    {
                        yield return wrong;
                    }

                    break;
                case IInterpolationOperation interpolation when PortIn(function, interpolation.Expression) is { } port:
                    yield return Report(DiagnosticDescriptors.PortMissingNtohs, interpolation.Expression, port.Name, "printed", "ntohs");
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } text:
                    foreach (IOperation part in ((IOperation[])[text.LeftOperand, text.RightOperand]).Where(part => part.Type?.SpecialType is not SpecialType.System_String))
                    {
                        if (PortIn(function, part) is { } joined)
                        {
                            yield return Report(DiagnosticDescriptors.PortMissingNtohs, part, joined.Name, "printed", "ntohs");
                        }
                    }

                    break;
                case IBinaryOperation comparison when IsComparison(comparison.OperatorKind):
                    if ((Compared(function, comparison.LeftOperand, comparison.RightOperand)
                        ?? Compared(function, comparison.RightOperand, comparison.LeftOperand)) is { } field)
                    {
                        yield return field.IsPort
                            ? Report(DiagnosticDescriptors.PortMissingNtohs, comparison, field.Name, "compared with a number in the machine's byte order", "ntohs")
                            : Report(DiagnosticDescriptors.AddrMissingHtonl, comparison, field.Name, "compared with a number in the machine's byte order", "htonl");
                    }

                    break;
            }
        }
    }

    private static Diagnostic Report(DiagnosticDescriptor rule, IOperation place, string field, string use, string conversion) => Create(
        rule,
        place,
        null,
        ImmutableDictionary<string, string?>.Empty.Add(NetworkFieldStoreAnalyzer.ConversionProperty, conversion),
        field,
        use,
        conversion);

    /// <summary>The arguments of a call that become text.</summary>
    private static IEnumerable<IOperation> Printed(FunctionFacts function, IInvocationOperation invocation)
    {
        if (ApiModel.IsConsoleOutput(invocation.TargetMethod))
        {
            return invocation.PlainArguments();
        }

        if (function.Project.CallOf(invocation) is { } call)
        {
            return call.Shape?.Format is { Scans: false } format ? call.Arguments.Skip(format.Format + 1) : [];
        }

        // A function of the program with variable arguments is one that logs.
        return invocation.PlainArguments().Where(argument => argument.Type is { } type && ApiModel.IsWrapper(type) && argument is IConversionOperation);
    }

    private static NetworkField? PortIn(FunctionFacts function, IOperation operation) =>
        ByteOrders.Of(function, operation, 16) is { Order: ByteOrder.Network, Field: { IsPort: true } field } ? field : null;

    private static NetworkField? Compared(FunctionFacts function, IOperation operand, IOperation other) =>
        ByteOrders.Of(function, operand, 32) is { Order: ByteOrder.Network, Field: { } field }
        && ByteOrders.Of(function, other, field.Bits).Order is ByteOrder.Host ? field : null;

    private static Diagnostic? WrongWidth(FunctionFacts function, IInvocationOperation invocation) =>
        function.Project.CallOf(invocation) is { Shape.Swap: { } swap } call && call.Argument(0) is { } argument
        && ByteOrders.Of(function, argument, swap.Bits) is { Order: ByteOrder.Network, Field: { } field } && field.Bits != swap.Bits
            ? Create(DiagnosticDescriptors.HtonsWidth, invocation, call.Name, swap.Bits, field.IsPort ? "a port" : "an IPv4 address", field.Bits)
            : null;

    private static bool IsComparison(BinaryOperatorKind kind) => kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
        or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;
}
