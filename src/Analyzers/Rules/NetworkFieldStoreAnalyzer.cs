using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports ports and addresses that are stored with their bytes in the wrong order: never turned round, turned round twice, or as a
/// number of another width. Values that are the same in both orders (0, all ones) are fine in any.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NetworkFieldStoreAnalyzer : LocalAnalyzer
{
    /// <summary>The key of <see cref="Diagnostic.Properties"/> under which a diagnostic carries the function that a value has to go through.</summary>
    public const string ConversionProperty = "conversion";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        DiagnosticDescriptors.PortMissingHtons,
        DiagnosticDescriptors.PortDoubleHtons,
        DiagnosticDescriptors.AddrMissingHtonl,
        DiagnosticDescriptors.HtonsWidth,
    ];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        HashSet<SyntaxNode> reported = [];
        foreach (IOperation operation in function.Operations)
        {
            if (operation is ISimpleAssignmentOperation { Target: IFieldReferenceOperation target } assignment
                && NetworkFields.Find(target.Field) is { Type: null } field
                && Judge(function, assignment, field) is { } diagnostic)
            {
                if (Mark(diagnostic, reported))
                {
                    yield return diagnostic;
                }
            }
        }

        foreach (LibraryCall call in function.Calls)
        {
            // A conversion of a conversion is wrong wherever the result goes.
            if (call.Shape?.Swap is { Result: ByteOrder.Network } swap && ByteOrders.Of(function, call.Operation, swap.Bits) is { Field: null, Twice: { } twice }
                && twice.Operation == call.Operation && reported.Add(call.Operation.Syntax))
            {
                yield return Twice(twice);
            }
        }
    }

    private static bool Mark(Diagnostic diagnostic, HashSet<SyntaxNode> reported) =>
        diagnostic.Location.SourceTree?.GetRoot().FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node && reported.Add(node);

    private static Diagnostic? Judge(FunctionFacts function, ISimpleAssignmentOperation assignment, NetworkField field)
    {
        OrderedValue value = ByteOrders.Of(function, assignment.Value, field.Bits);
        if (value.Twice is { } twice)
        {
            return Twice(twice);
        }

        string conversion = field.IsPort ? "htons" : "htonl";
        if (value.Swap?.Shape?.Swap is { } swap && swap.Bits != field.Bits)
        {
            return Create(
                DiagnosticDescriptors.HtonsWidth,
                value.Swap.Operation,
                null,
                ImmutableDictionary<string, string?>.Empty.Add(ConversionProperty, conversion),
                value.Swap.Name,
                swap.Bits,
                field.IsPort ? "a port" : "an IPv4 address",
                field.Bits);
        }

        if (value.Order is not ByteOrder.Host && !(field.IsPort && value.Order is ByteOrder.Unknown && IsPlainPort(function, assignment)))
        {
            return null;
        }

        return Create(
            field.IsPort ? DiagnosticDescriptors.PortMissingHtons : DiagnosticDescriptors.AddrMissingHtonl,
            assignment,
            null,
            ImmutableDictionary<string, string?>.Empty.Add(ConversionProperty, conversion),
            field.Name,
            "stored in the machine's byte order",
            conversion);
    }

    /// <summary>
    /// Whether a port is stored as a caller passed it, to the function or to the object that keeps it: C# programs declare the structure themselves, and
    /// their own methods take ports as people say them, unless one of their calls shows something else.
    /// </summary>
    private static bool IsPlainPort(FunctionFacts function, ISimpleAssignmentOperation assignment)
    {
        if (((IFieldReferenceOperation)assignment.Target).Field.ContainingType.DeclaringSyntaxReferences.IsEmpty)
        {
            return false;
        }

        return assignment.Value.Bare() switch
        {
            IParameterReferenceOperation { Parameter: { } parameter } reference => IsNamedPort(parameter, parameter.Type) && function.IsAsPassed(reference)
                && HasNoNetworkOrder(function.Project.ArgumentsFor(parameter)),
            IFieldReferenceOperation { Field: { } kept } => IsNamedPort(kept, kept.Type) && NetworkFields.Find(kept) is null && function.Project.ValuesOf(kept) is { Length: > 0 } values
                && values.All(value => value.Value.Bare() is IParameterReferenceOperation { Parameter: { } passed } && IsNamedPort(passed, passed.Type) && HasNoNetworkOrder(function.Project.ArgumentsFor(passed))),
            _ => false,
        };
    }

    private static bool IsNamedPort(ISymbol variable, ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_UInt16 or SpecialType.System_Int16
        && NetworkFields.Plain(variable.Name) is var name && name.EndsWith("port", StringComparison.Ordinal) && !name.Contains("net") && !name.Contains("order");

    private static bool HasNoNetworkOrder(ImmutableArray<(FunctionFacts Function, IOperation Value)> arguments) =>
        arguments.All(argument => ByteOrders.Of(argument.Function, argument.Value, 16).Order is not ByteOrder.Network);

    private static Diagnostic Twice(LibraryCall call) => Create(DiagnosticDescriptors.PortDoubleHtons, call.Operation, call.Name);
}
