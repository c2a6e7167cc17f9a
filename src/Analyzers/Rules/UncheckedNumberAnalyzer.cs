using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>Reports numbers that atoi() makes of a text and that nothing ever compares with a limit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncheckedNumberAnalyzer : LocalAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.AtoiPort];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function) =>
        from call in function.Calls
        where call.Shape is { ParsesWithoutCheck: true } && IsUnchecked(function, call.Operation)
        select Create(DiagnosticDescriptors.AtoiPort, call.Operation, call.Name);

    private static bool IsUnchecked(FunctionFacts function, IOperation number)
    {
        IOperation? parent = number.Parent;
        IOperation part = number;
        while (parent is IConversionOperation or IParenthesizedOperation || (parent is IConditionalOperation choice && choice.Condition != part)
            || (parent is IBinaryOperation arithmetic && !Comparisons.IsComparison(arithmetic)))
        {
            part = parent;
            parent = parent.Parent;
        }

        switch (parent)
        {
            case ISimpleAssignmentOperation assignment:
                return assignment.Parent is IExpressionStatementOperation or IObjectOrCollectionInitializerOperation && !IsLimited(function, assignment.Target);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return !Comparisons.IsLimited(function, declarator.Symbol);
            case IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation invocation }:
                return function.Project.CallOf(invocation) is { } call
                    ? call.Shape?.Swap is null || IsUnchecked(function, invocation)
                    : !Comparisons.IsLimited(function.Project, parameter);
            case IReturnOperation:
                // A port that is turned round already is compared by nobody.
                return number is IInvocationOperation swap && function.Project.CallOf(swap) is { Shape.Swap: not null };
            default:
                return false;
        }
    }

    private static bool IsLimited(FunctionFacts function, IOperation target) => target.Bare() switch
    {
        ILocalReferenceOperation local => Comparisons.IsLimited(function, local.Local),
        IParameterReferenceOperation parameter => Comparisons.IsLimited(function, parameter.Parameter),
        IFieldReferenceOperation field => Comparisons.IsLimited(function.Project, field.Field),
        _ => true,
    };
}
