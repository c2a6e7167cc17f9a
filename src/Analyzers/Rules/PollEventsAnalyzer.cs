using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports loops around poll() in programs that look for what they asked for and never for errors.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PollEventsAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.PollReventsUnchecked];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape is { Polls: true } && call.Operation.EnclosingLoop() is not null && Field(call) is { } field
                && function.Project.ReferencesTo(field) is { Length: > 0 } references)
            {
                // Another loop around poll() looks at its own table.
                bool?[] looks = [.. references.Where(reference => !IsOfAnotherLoop(function, reference)).Select(reference => LooksForErrors(reference))];
                if (looks.Contains(false) && !looks.Contains(true))
                {
                    yield return Create(DiagnosticDescriptors.PollReventsUnchecked, call.Operation, call.Name);
                }
            }
        }
    }

    private static bool IsOfAnotherLoop(FunctionFacts function, IOperation reference) =>
        function.Project.FunctionOf(reference.Syntax) is { } other && other.Method is { } method && !SymbolEqualityComparer.Default.Equals(method, function.Method)
        && other.Calls.Any(call => call.Shape is { Polls: true } && call.Operation.EnclosingLoop() is not null);

    private static IFieldSymbol? Field(LibraryCall call) =>
        call.Operation.TargetMethod.Parameters.Select(parameter => Sizes.ElementOf(parameter.Type) ?? parameter.Type)
            .SelectMany(type => type.GetMembers()).OfType<IFieldSymbol>().FirstOrDefault(field => NetworkFields.Plain(field.Name) == SocketConstants.ReportedEventsField);

    /// <summary>Whether a use of revents also sees errors; null when it is no test.</summary>
    private static bool? LooksForErrors(IOperation reference)
    {
        switch (reference.Outer())
        {
            case ISimpleAssignmentOperation assignment when assignment.Target.Bare() == reference.Bare():
                return null;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.And } mask:
                long? bits = mask.RightOperand.Constant() ?? mask.LeftOperand.Constant();
                return bits is not { } asked || (asked & SocketConstants.ErrorEvents) != 0 || HandlesTheRest(mask);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } test:
                return (test.RightOperand.Constant() ?? test.LeftOperand.Constant()) is null or 0 || HandlesTheRest(test);
            default:
                return true;
        }
    }

    /// <summary>Whether what doesn't pass a test runs into a branch of its own.</summary>
    private static bool HandlesTheRest(IOperation test)
    {
        IOperation condition = test;
        while (condition.Parent is IConversionOperation or IParenthesizedOperation or IBinaryOperation or IUnaryOperation)
        {
            condition = condition.Parent;
        }

        if (condition.Parent is not IConditionalOperation { WhenFalse: { } rest } choice || choice.Condition != condition)
        {
            // A test outside of an if statement is stored or returned: others see it.
            return condition.Parent is not (IConditionalOperation or ILoopOperation);
        }

        IOperation first = rest is IBlockOperation { Operations.Length: 1 } block ? block.Operations[0] : rest;
        return first is not IConditionalOperation { WhenFalse: null };
    }
}
